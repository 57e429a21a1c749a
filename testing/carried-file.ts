/** A file as another device reads it: written and read through the format. */
import { sha256 } from '../shared/encoding/sha256'
import { type FileToWrite, type PlenaryFile, readFile, writeFile } from '../shared/pack/export'

export async function textOfFile(file: FileToWrite): Promise<string> {
  let text = ''
  for await (const piece of writeFile(file, sha256)) text += piece
  return text
}

/** Reads the text of a file. Rejects where it is refused. */
export async function fileOfText(text: string): Promise<PlenaryFile> {
  async function* lines() {
    yield* text.split('\n')
  }
  const read = await readFile(lines(), sha256)
  if (!read.ok) throw new Error(`${read.problem.place} ${read.problem.reason}`)
  return read.file
}

export const carried = async (file: FileToWrite): Promise<PlenaryFile> => await fileOfText(await textOfFile(file))
