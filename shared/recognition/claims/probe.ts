/** Observer of a reading, for the evaluation command; no page is read with one. */
export interface Probe {
  /** Ids of rows that are switched off. */
  readonly off: ReadonlySet<string>
  /** A row was asked about a cue, a list or a sentence, given as a token range. */
  readonly asked: (id: string, holds: boolean, first: number, end: number) => void
  /** The status cues of a sentence with articles: the index of the status, and the token range. */
  readonly cues: (cues: readonly { readonly status: number; readonly first: number; readonly end: number }[]) => void
}
