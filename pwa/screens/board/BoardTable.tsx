/** Table of articles grouped by theme, rendered in chunks on the first load and where another negotiation is opened. */
import type { VNode } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { axisOf, type Strip, type StripAxis, stripFor } from '../../../shared/charts/strip'
import { mergedInto } from '../../../shared/domain/assembly/continuation-queries'
import { partedBy } from '../../../shared/domain/text/typography'
import type { Article, DayOrMonth, Status } from '../../../shared/domain/types'
import { HistoryStrip } from '../../charts/HistoryStrip'
import { lang, nameIn, t } from '../../i18n'
import { dateText, wordsOfSince } from '../../i18n/dates'
import { isArriving, linkTo } from '../../model/navigation'
import type { ReadModel } from '../../model/negotiation/read-model'
import { privateClass } from '../../model/provenance'
import { day, isPrinting, negotiation, openNegotiation, readModel } from '../../model/state'
import { Flags } from '../../parts/facts/Flags'
import { Glyph } from '../../parts/facts/Glyph'
import { MergedFrom } from '../../parts/facts/MergedFrom'
import { Named } from '../../parts/facts/Named'
import { detailOf, inSentence, phaseName } from '../../parts/facts/Phase'
import { PrivateTag } from '../../parts/facts/PrivateTag'
import { Source } from '../../parts/facts/Source'
import { When } from '../../parts/facts/When'
import { AS } from '../../parts/lists/table-roles'
import { useChunkedRender } from '../../parts/lists/use-chunked-render'
import { isNarrow } from '../../parts/use-narrow'
import { firstRows, type Row, rowsOf, type ThemeRows } from './rows'

/**
 * Negotiation whose table was drawn whole last. Its table, and that of a step in the history, is drawn whole at once, for the
 * scroll position.
 */
let drawnWhole: string | null = null

/** Lower bounds in px: of the height above the rows, and of a row, where the heads of themes count as rows. */
const LEAST_WIDE = { above: 330, row: 32 }
const LEAST_NARROW = { above: 380, row: 56 }

/** Rows that are drawn in each further frame. */
const CHUNK = 4

/**
 * Number of rows that fill the window: they are drawn first, so that nothing in sight moves when the others come. In a low
 * window too a head and its first article.
 */
function rowsInSight(): number {
  const { above, row } = isNarrow() ? LEAST_NARROW : LEAST_WIDE
  return Math.max(2, Math.floor((window.innerHeight - above) / row))
}

/** Drawn rows of a theme, with what they were drawn from. */
interface Body {
  readonly group: ThemeRows
  readonly axis: StripAxis
  readonly model: ReadModel
  /** Serialised contents, for comparison. */
  readonly key: string
  readonly body: VNode
}

export function BoardTable({ groups }: { groups: readonly ThemeRows[] }) {
  const model = readModel.value
  const { statuses, first: start, historyAsOf } = model
  const axis = useMemo(() => axisOf(start, day.value), [start, day.value])
  // Memoised elements: the diff skips the themes whose rows are as they were, also when the log takes the checkpoint's place.
  const bodies = useRef(new Map<string, Body>()).current
  const bodyOf = (group: ThemeRows): VNode => {
    const { id } = group.theme
    const last = bodies.get(id)
    // As it was while further rows are drawn: no need to compare what it says.
    if (last?.group === group && last.axis === axis && last.model === model) return last.body
    const strips = group.rows.map(({ article }) => stripFor(statuses, historyAsOf(article.id, day.value), axis))
    const key = JSON.stringify([group, strips])
    const body =
      last?.key === key ? last.body : <ThemeBody key={id} group={group} strips={strips} statuses={statuses} />
    bodies.set(id, { key, body, group, axis, model })
    return body
  }
  const total = groups.reduce((sum, group) => sum + rowsOf(group), 0)
  const of = openNegotiation.value
  const isPartial = useRef(drawnWhole === null || (of !== drawnWhole && isArriving()))
  const drawn = useChunkedRender(total, CHUNK, useMemo(rowsInSight, []))
  useEffect(() => {
    if (drawn < total) return
    isPartial.current = false
    drawnWhole = of
  }, [drawn, total, of])
  // Paper takes what is there when the render for print returns.
  const shown = isPartial.current && !isPrinting.value ? firstRows(groups, drawn) : groups
  const [first, last] = [axis.from.slice(0, 4), axis.to.slice(0, 4)]
  const columns = ['col-article', 'col-phase', 'col-since', 'col-evidence'] as const
  return (
    <table class="board" {...AS.table}>
      <caption class="vh">{t('board-caption', { date: dateText(day.value, 'long') })}</caption>
      <colgroup>
        {['art', 'phase', 'since', 'ev', 'spark'].map((name) => (
          <col key={name} class={`c-${name}`} />
        ))}
      </colgroup>
      <thead {...AS.rows}>
        <tr {...AS.row}>
          {columns.map((key) => (
            <th key={key} {...AS.column}>
              {t(key)}
            </th>
          ))}
          <th class="spark-head" {...AS.column}>
            {t('col-history', { years: first === last ? last : `${first}–${last}` })}
          </th>
        </tr>
      </thead>
      {shown.map(bodyOf)}
    </table>
  )
}

interface ThemeProps {
  readonly group: ThemeRows
  /** One for each row. */
  readonly strips: readonly Strip[]
  readonly statuses: ReadonlyMap<string, Status>
}

function ThemeBody({ group, strips, statuses }: ThemeProps) {
  const { theme, rows, missing, leftOut, total, withRecord } = group
  // Row count for `contain-intrinsic-size`, the height while `content-visibility` skips the layout.
  const style = { '--rows': rows.length + Math.min(1, missing.length) + Math.min(1, leftOut.length) }
  return (
    <tbody style={style} {...AS.rows}>
      <tr class="theme" {...AS.row}>
        <th colSpan={5} {...AS.groupHead}>
          <h2>{nameIn(theme.names)}</h2>
          <span class="of">{t('theme-of', { n: withRecord, total })}</span>
        </th>
      </tr>
      {rows.map((row, index) => (
        <ArticleRow key={row.article.id} row={row} strip={strips[index]} statuses={statuses} />
      ))}
      {leftOut.length > 0 && (
        <NamesLine kind="left-out" articles={leftOut} most={isPrinting.value ? undefined : SOME} />
      )}
      {missing.length > 0 && <NamesLine kind="missing" articles={missing} />}
    </tbody>
  )
}

/** Names in the line of what was left out, before the link to all. */
const SOME = 3

interface NamesProps {
  readonly kind: 'left-out' | 'missing'
  readonly articles: readonly Article[]
  /** Number of names, where not all are written. */
  readonly most?: number | undefined
}

/** One line of names: of the articles that were left out, or of those without a status. */
function NamesLine({ kind, articles, most = articles.length }: NamesProps) {
  const [before, after] = t(`${kind}-list`, { names: '\u0000' }).split('\u0000')
  // One name more takes no more room than its count.
  const shown = articles.length > most + 1 ? articles.slice(0, most) : articles
  const more = articles.length - shown.length
  return (
    <tr class={`names ${kind}`} {...AS.row}>
      <td colSpan={5} {...AS.cell}>
        {before}
        {shown.map((article, index) => (
          <span key={article.id}>
            {index > 0 && partedBy(lang.value)}
            <a href={linkTo('article', article.id)}>{nameIn(article.names)}</a>
            <Merged article={article} />
          </span>
        ))}
        {more > 0 && (
          <>
            {' '}
            <a href={linkTo('board', null, { phase: 'dropped' })}>{t('left-out-more', { n: more })}</a>
          </>
        )}
        {after}
      </td>
    </tr>
  )
}

/** Predecessors of a merged article, in brackets; nothing for any other. */
function Merged({ article }: { article: Article }) {
  const merged = mergedInto(negotiation.value?.pack.articles ?? [], article.id)
  return (
    merged.length > 0 && (
      <>
        {' ('}
        <MergedFrom articles={merged} isPart />)
      </>
    )
  )
}

interface RowProps extends Pick<ThemeProps, 'statuses'> {
  readonly row: Row
  readonly strip: Strip | undefined
}

function ArticleRow({ row: { article, status, phase, from }, strip, statuses }: RowProps) {
  const { standing, last } = status
  if (!standing) return null
  return (
    <tr class={['a', `ph-${phase}`, privateClass('article', article.id)].filter(Boolean).join(' ')} {...AS.row}>
      <th class="art" {...AS.rowHead}>
        <span class={from === null ? 'in' : 'in new'}>
          <Glyph phase={phase} />
          <a href={linkTo('article', article.id)}>
            {article.number && <span class="number">{article.number} </span>}
            <Named names={article.names} />
          </a>
        </span>
      </th>
      <td class="p" {...AS.cell}>
        <span class="phase">{phaseName(phase)}</span>{' '}
        <Detail row={{ article, status, phase, from }} statuses={statuses} />
      </td>
      <td class="since" {...AS.cell}>
        <Since date={standing.phaseSince} />
      </td>
      <td class="ev" {...AS.cell}>
        {last && (
          <>
            <When date={last.date} />
            {/* A checkpoint holds the latest sources: others come with the log. */}
            {last.source ? <Source evidence={last.source} /> : <span aria-busy="true">…</span>}
          </>
        )}
      </td>
      <td class="spark" {...AS.cell}>
        {strip && <HistoryStrip strip={strip} />}
      </td>
    </tr>
  )
}

/** Date of the phase; on a narrow screen, which has no heads of columns, with the word. */
function Since({ date }: { date: DayOrMonth }) {
  const [before, after] = wordsOfSince(date)
  return (
    <>
      <span class="only-narrow">{before}</span>
      <When date={date} />
      {after && <span class="only-narrow">{after}</span>}
    </>
  )
}

function Detail({ row: { status, from }, statuses }: Omit<RowProps, 'strip'>) {
  const { standing, flags, outstandingCount } = status
  if (!standing) return null
  const detail = detailOf(standing)
  return (
    <>
      {from !== null && <span class="moved">{fromText(from)}</span>}
      {from === null && detail && <span class="detail">{detail}</span>}{' '}
      {standing.isInferred && <i class="detail">{t('inferred')}</i>}{' '}
      {standing.isContested && <span class="flag">{t('contested')}</span>}
      <Flags flags={flags.flatMap((id) => statuses.get(id) ?? []).filter((flag) => !flag.isMinor)} />{' '}
      {outstandingCount !== null && <span class="detail">{t('outstanding-count', { n: outstandingCount })}</span>}{' '}
      <PrivateTag layer={status.layer} title={t('private-included')} />
    </>
  )
}

const fromText = (from: NonNullable<Row['from']>) =>
  from === 'none' ? t('from-none') : t('from-phase', { phase: inSentence(phaseName(from)) })
