/**
 * Lines of a backup with the bodies of texts, after its entries. Each has a checksum of its own, so that a damaged one is left out and
 * takes nothing else with it.
 */
import * as v from 'valibot'
import { type BodyRow, bodyRowSchema } from './text-body'

const [BEFORE, BETWEEN, AFTER] = ['{"body":', ',"check":"', '"}']
/** Characters of a SHA-256 in hexadecimal. */
const CHECK = 64

/** SHA-256 of a text in hexadecimal. */
export type Digest = (text: string) => Promise<string>

export async function bodyLine(row: BodyRow, digest: Digest): Promise<string> {
  const text = JSON.stringify(row)
  return `${BEFORE}${text}${BETWEEN}${await digest(text)}${AFTER}`
}

/** The body of a line; `null` for a damaged one. */
export async function readBodyLine(line: string, digest: Digest): Promise<BodyRow | null> {
  const end = line.length - CHECK - AFTER.length
  const text = line.slice(BEFORE.length, end - BETWEEN.length)
  try {
    if (line !== `${BEFORE}${text}${BETWEEN}${await digest(text)}${AFTER}`) return null
    const row = v.safeParse(bodyRowSchema, JSON.parse(text))
    return row.success ? row.output : null
  } catch {
    return null
  }
}
