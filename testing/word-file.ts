/** DOCX files made by hand, of the parts that a test is about. */
import { strToU8, zipSync } from 'fflate'

const PREFIX = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A run of text, with its properties. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of runs, with its properties. */
export const paragraph = (inner: string, properties = '<w:pStyle w:val="Normal"/>'): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`

/** A file with this body; other parts by their names in the folder `word`. */
export function wordFile(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${PREFIX}><w:body>${body}</w:body></w:document>`),
  }
  for (const [name, content] of Object.entries(parts))
    files[`word/${name}`] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(files)
}

/** The part `styles.xml` of these styles. */
export const stylesOf = (styles: string): string => `<w:styles ${PREFIX}>${styles}</w:styles>`
