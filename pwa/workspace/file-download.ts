/** Hands files to the user and reads theirs, as streams. */

export interface SavedFile {
  readonly name: string
  readonly type: string
  readonly pieces: AsyncIterable<string> | Iterable<string>
}

/** Offers a file as a download. */
export async function saveFile({ name, type, pieces }: SavedFile): Promise<void> {
  const parts: Blob[] = []
  // Each batch becomes a blob at once: the browser may keep it on the disk, and no text of the whole is ever made.
  for await (const piece of pieces) parts.push(new Blob([piece]))
  download(new Blob(parts, { type }), name)
}

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the blob by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** The lines of a file, read as a stream. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
