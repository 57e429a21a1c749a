/** File download and line-wise reading, both streamed, so that a large backup is never one string in memory. */

export interface SavedFile {
  readonly name: string
  readonly type: string
  readonly pieces: AsyncIterable<BlobPart> | Iterable<BlobPart>
  /** Bytes of a file that can be read again, at most. */
  readonly most?: number
}

/** A file would be larger than any that can be read again. */
export class FileTooLarge extends Error {}

/** Downloads a file under its name. Rejects when `pieces` throws, and with `FileTooLarge`. */
export async function saveFile({ name, type, pieces, most = Number.POSITIVE_INFINITY }: SavedFile): Promise<void> {
  const parts: Blob[] = []
  let size = 0
  // A blob for each piece: the browser may move it to disk.
  for await (const piece of pieces) {
    const part = new Blob([piece])
    size += part.size
    if (size > most) throw new FileTooLarge()
    parts.push(part)
  }
  saveBlob(new Blob(parts, { type }), name)
}

/** Downloads what is in memory under a name. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // By then the download holds the blob itself.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** A line is longer than any that Plenary writes. */
export class LineTooLong extends Error {}

/** Yields the lines of a UTF-8 file without their line feeds; empty ones are left out. Throws `LineTooLong`. */
export async function* linesOf(file: Blob, longest: number): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  let open: string[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    const [first = '', ...others] = value.split(/\n+/)
    open.push(first)
    length += first.length
    if (length > longest) throw new LineTooLong()
    const last = others.pop()
    if (last === undefined) continue
    yield open.join('')
    yield* others
    open = [last]
    length = last.length
  }
  if (length > 0) yield open.join('')
}
