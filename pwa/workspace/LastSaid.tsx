/** List of last statements, of an article or by one member: the newest three, and all on request; each with its day, source and menu. */
import { useMemo, useState } from 'preact/hooks'
import type { InterventionEntry } from '../../shared/domain/entries/entries'
import { isPublic } from '../../shared/domain/entries/layers'
import { lastSaid, type Said, type SaidFilter, type SaidView, saidUntil } from '../../shared/domain/queries/last-said'
import { capitalised, colonIn, quotedIn, unquoted } from '../../shared/domain/text/typography'
import { lang, t } from '../i18n'
import { linkTo } from '../model/navigation'
import { shownView } from '../model/public-view'
import { isPrinting, negotiation, source } from '../model/state'
import { AddButton } from '../parts/facts/AddButton'
import { AtMeeting } from '../parts/facts/AtMeeting'
import { authorName } from '../parts/facts/Byline'
import { entityActions } from '../parts/facts/EntityActions'
import { LinkedNames } from '../parts/facts/LinkedNames'
import { PrivateTag } from '../parts/facts/PrivateTag'
import { memberName } from '../parts/facts/Reporter'
import { Source } from '../parts/facts/Source'
import { When } from '../parts/facts/When'
import { lazyForms } from '../parts/loading/lazy-screen'
import { type MenuAction, RowMenu } from '../parts/menus/RowMenu'
import { passOnObservation } from '../parts/PassOn'
import { verbName } from './meeting/intervention-verbs'
import { lineActions } from './meeting/line-actions'
import { stanceName } from './report-phrases'

const CorrectLine = lazyForms(() => import('./meeting/CorrectLine').then((module) => module.CorrectLine), true)

const FEW = 3

interface Props {
  /** The article of which, or the member by whom. */
  readonly of:
    | { readonly article: string; readonly member?: never }
    | { readonly member: string; readonly article?: never }
}

export function LastSaid({ of }: Props) {
  const [isAll, setAll] = useState(false)
  const view = shownView()
  const lines = useMemo(
    () => (view ? linesOf({ ...view, source: source.value }, of) : []),
    [view?.negotiation, view?.entries, view?.ledger, view?.day, source.value, of.article, of.member],
  )
  const few = lines.filter(({ isLast }) => isLast).slice(0, FEW)
  const shown = isAll || isPrinting.value ? lines : few
  return (
    <section class="last-said">
      <h2 class="sec">
        {t('last-said')} <AddButton kind="position" params={of} />
      </h2>
      {lines.length === 0 && <p>{t('last-said-none')}</p>}
      <ul>
        {shown.map(({ said, articles }) => (
          <Line key={`${said.kind} ${said.id}`} said={said} articles={articles} of={of} />
        ))}
      </ul>
      {shown.length < lines.length && (
        <button class="btn quiet" type="button" onClick={() => setAll(true)}>
          {t('show-all', { n: lines.length })}
        </button>
      )}
    </section>
  )
}

interface SaidLine {
  readonly said: Said
  /** Articles of which the same was said. */
  readonly articles: readonly string[]
  /** True for the last of a member and article. */
  readonly isLast: boolean
}

/** Lines, newest first; the same words of one day and source on several articles are one line. */
function linesOf(view: SaidView, of: SaidFilter): readonly SaidLine[] {
  const last = new Set(lastSaid(view, of).map(keyOf))
  const lines = new Map<string, SaidLine>()
  for (const said of saidUntil(view, of)) {
    const { date, members, stance, verb, words, symbol, layer, evidence } = said
    const key = JSON.stringify([date, members, stance, verb, words, symbol, layer, evidence?.url])
    const same = lines.get(key)
    lines.set(key, {
      said: same?.said ?? said,
      articles: [...new Set([...(same?.articles ?? []), ...said.articles])],
      isLast: (same?.isLast ?? false) || said.articles.length === 0 || last.has(keyOf(said)),
    })
  }
  return [...lines.values()]
}

const keyOf = ({ kind, id }: Said): string => `${kind} ${id}`

interface LineProps extends Pick<SaidLine, 'said' | 'articles'> {
  readonly of: SaidFilter
}

function Line({ said, articles, of }: LineProps) {
  const [isCorrecting, setCorrecting] = useState(false)
  const { members, date, meeting, evidence, origin, layer, by } = said
  const line = lineOf(said)
  const name = `${members.map(memberName).join(', ')}, ${said.words || actOf(said)}`
  return (
    <li class={isPublic({ layer }) ? undefined : 'own-private'}>
      <p class="what">
        {of.member === undefined ? <Members ids={members} /> : <Articles ids={articles} />}
        <SaidWords said={said} isSentence={of.member === undefined} />
      </p>
      <p class="of">
        <When date={date} />
        {evidence && (evidence.url || evidence.title) && (
          <>
            {' · '}
            <Source evidence={evidence} />
          </>
        )}
        <AtMeeting id={meeting} />
        {origin === 'mine' && (
          <>
            {' '}
            <span class="byline">{authorName(by) ?? t('mine')}</span> <PrivateTag layer={layer} />
          </>
        )}
      </p>
      <RowMenu name={name} actions={() => actionsOf(said, line, () => setCorrecting(true))} />
      {isCorrecting && line && <CorrectLine line={line} onClose={() => setCorrecting(false)} />}
    </li>
  )
}

/** The position or the verb, after the name of whoever took it; empty where the words say it all. */
function actOf({ stance, verb, members }: Said, count = members.length): string {
  if (stance !== null) return stanceName(stance, count)
  return verb === null ? '' : verbName(verb)
}

/** Words of a statement, after the name of whoever said it. */
export function SaidWords({ said, isSentence }: { said: Said; isSentence: boolean }) {
  const { words, isQuote, symbol, origin, evidence } = said
  const isFirst = !isSentence && said.articles.length === 0
  const told = isSentence ? actOf(said) : actOf(said, 1)
  const act = isFirst ? capitalised(told) : told
  const text = [symbol, isQuote ? quotedIn(lang.value, unquoted(words)) : words].filter(Boolean).join(', ')
  const language = isQuote ? evidence?.lang : origin === 'pack' ? 'en' : undefined
  return (
    <>
      {isFirst ? '' : isSentence && act !== '' ? ' ' : colonIn(lang.value)}
      {act}
      {act !== '' && text !== '' && (isSentence ? '. ' : ', ')}
      {text !== '' && <span lang={language}>{text}</span>}
    </>
  )
}

const MOST_NAMES = 3

/** Names of members, the first of many, each a link. */
function Members({ ids }: { ids: readonly string[] }) {
  const shown = ids.length > MOST_NAMES + 1 ? ids.slice(0, MOST_NAMES) : ids
  return (
    <b>
      {shown.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={linkTo('member', id)}>{memberName(id)}</a>
        </span>
      ))}
      {shown.length < ids.length && ` ${t('and-more', { n: ids.length - shown.length })}`}
    </b>
  )
}

const Articles = ({ ids }: { ids: readonly string[] }) => (
  <b>
    <LinkedNames articles={ids.flatMap((id) => negotiation.value?.articles.get(id) ?? [])} />
  </b>
)

const lineOf = ({ kind, id }: Said): InterventionEntry | undefined => {
  const found = kind === 'room' ? shownView()?.entries.find((entry) => entry.id === id) : undefined
  return found?.kind === 'room' ? found : undefined
}

function actionsOf(
  { kind, id, articles, origin, layer }: Said,
  line: InterventionEntry | undefined,
  onCorrect: () => void,
): readonly MenuAction[] {
  if (line) return lineActions(line, onCorrect)
  if (kind === 'position' || kind === 'document') return entityActions(kind, id)
  const [article = ''] = articles
  return [
    { text: t(origin === 'pack' ? 'add-correct' : 'correct'), href: linkTo('correct', id) },
    ...passOnObservation({ id, article, origin, layer }),
  ]
}
