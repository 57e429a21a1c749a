/**
 * Comments of a report, each cited to a stored status, position or line of the meeting log, or its authors' own words. A line that
 * is corrected, shared or written up leaves the former version of its comment behind it: the one whose entry is in force counts,
 * so that undo gives back the words of before.
 */

/** Text with the id of the entry that it cites; empty for the authors' own words. */
export interface Citation {
  readonly text: string
  readonly observation: string
}

export interface OwnLine extends Citation {
  /** Former versions, the latest first. */
  readonly earlier?: readonly Citation[] | undefined
}

/** All versions of a comment, the latest first. */
export const versionsOf = ({ text, observation, earlier = [] }: OwnLine): readonly Citation[] => [
  { text, observation },
  ...earlier,
]

/** The latest version that cites what a report may cite; `null` where none does. */
export function toldOf(line: OwnLine, citable: ReadonlyMap<string, unknown>): Citation | null {
  const told = versionsOf(line).find(({ text, observation }) => text.trim() !== '' && citable.has(observation))
  return told ? { ...told, text: told.text.trim() } : null
}

/** True where a comment cites an entry with its words: they are told once. */
export const isQuoted = (cited: readonly Citation[], id: string, words: string): boolean =>
  words !== '' && cited.some(({ text, observation }) => observation === id && text.includes(words))
