/** Statements of agreement at the end of a paragraph, as `(agreed ad ref)` and `[agreed]`: no words of the text, and no bracket. */

const STATEMENT =
  /[[(]\s*((?:agreed|convenu|approuvé|acordado|convenido|aprobado)(?:\s+(?:ad\s?ref(?:erendum|\.)?|in (?:the )?(?:plenary|working group)|en (?:séance )?(?:plénière|groupe de travail)|en (?:el )?(?:plenaria|grupo de trabajo)))?)\s*[\])](?=\s*[.;]?\s*$)/iu
/** Characters at the end of a paragraph in which a statement is looked for. */
const LONGEST = 80

export interface Agreement {
  /** As it is written, without its brackets. */
  readonly text: string
  readonly from: number
  readonly to: number
}

export function agreementIn(paragraph: string): Agreement | null {
  const start = Math.max(0, paragraph.length - LONGEST)
  const found = STATEMENT.exec(paragraph.slice(start))
  if (!found) return null
  const from = start + found.index
  return { text: (found[1] ?? '').replace(/\s+/g, ' '), from, to: from + found[0].length }
}
