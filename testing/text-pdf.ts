/** PDF files made by hand: pages of text in one font of every viewer, and objects of any content, with a table of their places. */

/** Pages of lines, 12 points high, one below another; characters of ASCII. */
export function textPdf(pages: readonly (readonly string[])[]): Uint8Array {
  const first = 4
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    HELVETICA,
    ...pages.flatMap((lines, index) => {
      const content = contentOf(lines)
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ])
}

export const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'

/** A file of these objects, the first of them the catalogue. A character is a byte. */
export function pdfOf(objects: readonly string[]): Uint8Array {
  const { file, offsets } = withObjects(objects)
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return bytesOf(`${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}${trailer}`)
}

/** The file up to its table of places, and the place of each object. */
export function withObjects(objects: readonly string[]): { file: string; offsets: readonly number[] } {
  let file = '%PDF-1.5\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  return { file, offsets }
}

export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

const contentOf = (lines: readonly string[]): string =>
  `BT /F 12 Tf 14 TL 72 770 Td ${lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join(' ')} ET`
