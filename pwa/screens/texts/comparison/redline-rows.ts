/** Rows of a redline: paragraphs that stand beside one another in both drafts, and which of them a filter shows. */
import { isWhole, isWritten, type RedlineParagraph, type RedlineRun } from '../../../../shared/texts/redline'

export interface RedlineRow {
  /** One, or those that were split or joined. */
  readonly paragraphs: readonly RedlineParagraph[]
  readonly isChanged: boolean
  /** True where a bracket was opened or closed. */
  readonly hasBracketChange: boolean
}

export const REDLINE_FILTERS = ['all', 'changes', 'brackets'] as const
export type RedlineFilter = (typeof REDLINE_FILTERS)[number]

export type Side = 'old' | 'new'

export function rowsOf(paragraphs: readonly RedlineParagraph[]): readonly RedlineRow[] {
  const rows: RedlineRow[] = []
  let open: RedlineParagraph[] = []
  for (const paragraph of paragraphs) {
    open.push(paragraph)
    if (paragraph.end !== 'same' && !isWhole(paragraph)) continue
    rows.push(rowOf(open))
    open = []
  }
  return open.length > 0 ? [...rows, rowOf(open)] : rows
}

function rowOf(paragraphs: readonly RedlineParagraph[]): RedlineRow {
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs)
  return {
    paragraphs,
    isChanged: runs.some(isChangedRun) || paragraphs.some(({ end, moved }) => end !== 'same' || moved !== undefined),
    hasBracketChange: runs.some(({ kind }) => kind === 'bracket-opened' || kind === 'bracket-closed'),
  }
}

const isChangedRun = (run: RedlineRun): boolean =>
  (run.kind !== 'same' && run.kind !== 'bracket-same') || isWritten(run)

/** The rows that a filter shows, each after the number of those that it skips. The last one may have no row. */
export function shownRows(
  rows: readonly RedlineRow[],
  filter: RedlineFilter,
): readonly { readonly skipped: number; readonly row: RedlineRow | null }[] {
  const shown: { skipped: number; row: RedlineRow | null }[] = []
  let skipped = 0
  for (const row of rows) {
    const isShown = filter === 'all' || (filter === 'changes' ? row.isChanged : row.hasBracketChange)
    if (isShown) shown.push({ skipped, row })
    skipped = isShown ? 0 : skipped + 1
  }
  return skipped > 0 ? [...shown, { skipped, row: null }] : shown
}

/** Runs of a paragraph as one draft has them. */
export const runsOn = ({ runs }: RedlineParagraph, side: Side): readonly RedlineRun[] =>
  runs.filter(({ kind }) =>
    side === 'old' ? kind !== 'added' && kind !== 'bracket-opened' : kind !== 'removed' && kind !== 'bracket-closed',
  )
