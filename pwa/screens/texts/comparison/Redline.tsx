/** Redline of an article: in line, or both drafts side by side; all paragraphs, or those alone that a filter shows. */

import type { Lang } from '../../../../shared/domain/types'
import type { RedlineParagraph, RedlineRun } from '../../../../shared/texts/redline'
import { isWritten } from '../../../../shared/texts/redline'
import { t } from '../../../i18n'
import { type RedlineFilter, type RedlineRow, rowsOf, runsOn, type Side, shownRows } from './redline-rows'

interface Props {
  readonly paragraphs: readonly RedlineParagraph[]
  readonly isBeside: boolean
  readonly filter: RedlineFilter
  readonly lang: Lang
}

/** Attribute of the rows to which the keys for the next and the previous change go. */
export const CHANGE = 'data-change'

export function Redline({ paragraphs, isBeside, filter, lang }: Props) {
  return (
    <div class={isBeside ? 'redline beside' : 'redline'} lang={lang}>
      {shownRows(rowsOf(paragraphs), filter).map(({ skipped, row }, at) => (
        <div key={at}>
          {skipped > 0 && (
            <p class="skipped" lang="">
              {t('comparison-skipped', { n: skipped })}
            </p>
          )}
          {row && <Row row={row} isBeside={isBeside} />}
        </div>
      ))}
    </div>
  )
}

function Row({ row, isBeside }: { row: RedlineRow; isBeside: boolean }) {
  const attributes = row.isChanged ? { tabIndex: -1, [CHANGE]: '' } : {}
  return (
    <div class={row.isChanged ? 'redline-row changed' : 'redline-row'} {...attributes}>
      {isBeside ? (
        <>
          <Column row={row} side="old" />
          <Column row={row} side="new" />
        </>
      ) : (
        row.paragraphs.map((paragraph, at) => <Paragraph key={at} paragraph={paragraph} runs={paragraph.runs} />)
      )}
    </div>
  )
}

/** Paragraphs of one draft. Of a row that the other draft alone has, an empty column keeps the place. */
const Column = ({ row, side }: { row: RedlineRow; side: Side }) => (
  <div>
    {row.paragraphs.map((paragraph, at) => {
      const runs = runsOn(paragraph, side)
      return runs.length > 0 && <Paragraph key={at} paragraph={paragraph} runs={runs} side={side} />
    })}
  </div>
)

interface ParagraphProps {
  readonly paragraph: RedlineParagraph
  readonly runs: readonly RedlineRun[]
  readonly side?: Side
}

function Paragraph({ paragraph: { isHeading, moved }, runs, side }: ParagraphProps) {
  const isClosed = runs.some(({ kind }) => kind === 'bracket-closed')
  return (
    <p class={[isHeading && 'head', isClosed && 'closed'].filter(Boolean).join(' ') || undefined}>
      {moved && <span class="moved">{t(`comparison-moved-${moved}`)} </span>}
      {runs.map((run, at) => (
        <Run key={at} run={run} side={side} />
      ))}
    </p>
  )
}

/** Words that came and went are `ins` and `del`; a bracket has the weight of its depth, and no colour says anything alone. */
function Run({ run, side }: { run: RedlineRun; side: Side | undefined }) {
  const { kind, text, old, depth = 0 } = run
  const bracket = `bracket depth-${Math.min(depth, 2)}`
  switch (kind) {
    case 'added':
      return <ins>{text}</ins>
    case 'removed':
      return <del>{old ?? text}</del>
    case 'bracket-opened':
      return <ins class={bracket}>{text}</ins>
    case 'bracket-closed':
      return (
        <del class={bracket} title={t('comparison-bracket-closed')}>
          {text}
        </del>
      )
    case 'bracket-same':
      return <span class={bracket}>{text}</span>
    case 'same':
      if (side === 'old') return <>{old ?? text}</>
      return side === undefined && isWritten(run) ? (
        <>
          <del>{old}</del>
          <ins>{text}</ins>
        </>
      ) : (
        text
      )
  }
}
