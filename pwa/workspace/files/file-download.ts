/** File download and line-wise reading, both streamed, so that a large backup is never one string in memory. */

export interface SavedFile {
  readonly name: string
  readonly type: string
  readonly pieces: AsyncIterable<BlobPart> | Iterable<BlobPart>
}

/** Downloads a file under its name. Rejects when `pieces` throws. */
export async function saveFile({ name, type, pieces }: SavedFile): Promise<void> {
  const parts: Blob[] = []
  // A blob for each piece: the browser may move it to disk.
  for await (const piece of pieces) parts.push(new Blob([piece]))
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
