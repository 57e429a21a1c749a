/** Table of articles grouped by theme, rendered in chunks on the first load and where another negotiation is opened. */
import type { VNode } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { mergedInto } from '../../../shared/domain/assembly/continuation-queries'
import type { ArticleSummary, StandingSummary } from '../../../shared/domain/ledger/summary-article'
import type { Article, Status } from '../../../shared/domain/types'
import { HistoryStrip } from '../../charts/HistoryStrip'
import { axisOf, type Strip, type StripAxis, stripFor } from '../../charts/strip'
import { lang, nameIn, t } from '../../i18n'
import { dateText, wordsOfSince } from '../../i18n/dates'
import { partedBy } from '../../i18n/typography'
import { isArriving, linkTo } from '../../model/navigation'
import type { ReadModel } from '../../model/negotiation/read-model'
import { privateClass } from '../../model/provenance'
import { day, isPrinting, negotiation, openNegotiation, readModel } from '../../model/state'
import { Flags } from '../../parts/facts/Flags'
import { Glyph } from '../../parts/facts/Glyph'
import { MergedFrom } from '../../parts/facts/MergedFrom'
import { detailOf, inSentence, phaseName } from '../../parts/facts/Phase'
import { PrivateTag } from '../../parts/facts/PrivateTag'
import { Source } from '../../parts/facts/Source'
import { When } from '../../parts/facts/When'
import { AS } from '../../parts/lists/table-roles'
import { useChunkedRender } from '../../parts/lists/use-chunked-render'
import { firstRows, type Row, rowsOf, type ThemeRows } from './rows'

/**
 * Negotiation whose table was drawn whole last. Its table, and that of a step in the history, is drawn whole at once, for the
 * scroll position.
 */
let drawnWhole: string | null = null

/** Lower bounds of the height above the table and of a row, also the one that heads a theme, in px. */
const LEAST_ABOVE = 400
const LEAST_ROW = 32

/** Rows that are drawn in each further frame. */
const CHUNK = 4

/**
 * Number of rows that fill the window: they are drawn first, so that nothing in sight moves when the others come. In a low
 * window too a head and its first article.
 */
const rowsInSight = () => Math.max(2, Math.floor((window.innerHeight - LEAST_ABOVE) / LEAST_ROW))

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
  const columns = ['col-article', 'col-phase', 'col-since', 'col-outstanding', 'col-evidence'] as const
  return (
    <table class="board" {...AS.table}>
      <caption class="vh">{t('board-caption', { date: dateText(day.value, 'long') })}</caption>
      <colgroup>
        {['art', 'phase', 'since', 'num', 'ev', 'spark'].map((name) => (
          <col key={name} class={`c-${name}`} />
        ))}
      </colgroup>
      <thead {...AS.rows}>
        <tr {...AS.row}>
          {columns.map((key) => (
            <th key={key} class={key === 'col-outstanding' ? 'num' : undefined} {...AS.column}>
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

function ThemeBody({ group: { theme, rows, missing, total, withRecord }, strips, statuses }: ThemeProps) {
  // Row count for `contain-intrinsic-size`, the height while `content-visibility` skips the layout.
  const style = { '--rows': rows.length + Math.min(1, missing.length) }
  return (
    <tbody style={style} {...AS.rows}>
      <tr class="theme" {...AS.row}>
        <th colSpan={6} {...AS.groupHead}>
          <h2>{nameIn(theme.names)}</h2>
          <span class="of">{t('theme-of', { n: withRecord, total })}</span>
        </th>
      </tr>
      {rows.map((row, index) => (
        <ArticleRow key={row.article.id} row={row} strip={strips[index]} statuses={statuses} />
      ))}
      {missing.length > 0 && (
        <tr class="missing" {...AS.row}>
          <td colSpan={6} {...AS.cell}>
            <Missing articles={missing} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** One line for all articles without a status. */
function Missing({ articles }: { articles: readonly Article[] }) {
  const [before, after] = t('missing-list', { names: '\u0000' }).split('\u0000')
  return (
    <>
      {before}
      {articles.map((article, index) => (
        <span key={article.id}>
          {index > 0 && partedBy(lang.value)}
          <a href={linkTo('article', article.id)}>{nameIn(article.names)}</a>
          <Merged article={article} />
        </span>
      ))}
      {after}
    </>
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
          <a href={linkTo('article', article.id)}>{nameIn(article.names)}</a>
        </span>
      </th>
      <td class="p" {...AS.cell}>
        <span class="phase">{phaseName(phase)}</span> <Detail row={{ article, status, phase, from }} />
      </td>
      <td class="since" {...AS.cell}>
        <Since {...standing} isOfStatus={from === null && detailOf(standing) !== null} />
      </td>
      <Outstanding status={status} statuses={statuses} />
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

type SinceProps = Pick<StandingSummary, 'phaseSince' | 'statusSince'> & { readonly isOfStatus: boolean }

/**
 * Date of the phase, as the head of the column says. On a narrow screen, without heads, "since" and the date of what stands
 * beside it: of the status where that is named.
 */
function Since({ phaseSince, statusSince, isOfStatus }: SinceProps) {
  const beside = isOfStatus ? statusSince : phaseSince
  const [before, after] = wordsOfSince(beside)
  const isOne = beside === phaseSince
  return (
    <>
      {!isOne && (
        <span class="only-wide">
          <When date={phaseSince} />
        </span>
      )}
      <span class="only-narrow">{before}</span>
      {isOne ? (
        <When date={beside} />
      ) : (
        <span class="only-narrow">
          <When date={beside} />
        </span>
      )}
      {after && <span class="only-narrow">{after}</span>}
    </>
  )
}

function Detail({ row: { status, from } }: { row: Row }) {
  const { standing } = status
  if (!standing) return null
  const detail = detailOf(standing)
  return (
    <>
      {from !== null && <span class="moved">{fromText(from)}</span>}
      {from === null && detail && <span class="detail">{detail}</span>}{' '}
      {standing.isInferred && <i class="detail">{t('inferred')}</i>}{' '}
      {standing.isContested && <span class="flag">{t('contested')}</span>}
      <PrivateTag layer={status.layer} title={t('private-included')} />
    </>
  )
}

const fromText = (from: NonNullable<Row['from']>) =>
  from === 'none' ? t('from-none') : t('from-phase', { phase: inSentence(phaseName(from)) })

type OutstandingProps = Pick<ThemeProps, 'statuses'> & { readonly status: ArticleSummary }

function Outstanding({ status: { outstandingCount, target, flags }, statuses }: OutstandingProps) {
  const shown = flags.flatMap((id) => statuses.get(id) ?? []).filter((flag) => !flag.isMinor)
  const has = outstandingCount !== null || shown.length > 0
  return (
    <td class={has ? 'num has' : 'num'} {...AS.cell}>
      {outstandingCount !== null && <b>{outstandingCount}</b>}{' '}
      {outstandingCount !== null && target && (
        <span class="detail">{t('due', { date: dateText(target.date, 'dayMonth') })}</span>
      )}
      <Flags flags={shown} />
    </td>
  )
}
