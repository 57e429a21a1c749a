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

/** SHA-256 of a text in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
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
