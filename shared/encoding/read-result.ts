/** Results and limits that readers of documents and of tables share: the refusal of a file, and the size that one may unpack to. */

/** Most bytes that a file may unpack to: the parts of a ZIP archive together, or the streams of a PDF. */
export const MAX_UNPACKED_BYTES = 80_000_000

/** Why a file was not read. `limit` is the number that it exceeds. */
export interface ReadProblem<Code> {
  readonly code: Code
  readonly limit?: number
}

export interface Refused<Code> {
  readonly ok: false
  readonly problem: ReadProblem<Code>
}

export const refuse = <Code extends string>(code: Code, limit?: number): Refused<Code> => ({
  ok: false,
  problem: limit === undefined ? { code } : { code, limit },
})
