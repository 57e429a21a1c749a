/** Form for a quick log of interventions: member, article, verb. The third tap saves a private entry with its time. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { INTERVENTION_VERBS, type InterventionEntry, type InterventionVerb } from '../../../shared/domain/entries'
import { speakingMembers } from '../../../shared/domain/speaking-members'
import type { Article } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { newEnvelope } from '../../model/envelope'
import { interventionsIn, myEntries, myFollowed } from '../../model/following'
import { linkTo, replace } from '../../model/navigation'
import { heldMeetingOn } from '../../model/negotiation-index'
import { foldText } from '../../model/search/fold'
import { matchLevel } from '../../model/search/match-level'
import { address, articlesIn, negotiation, noticesHeight, today } from '../../model/state'
import { useTitle } from '../../parts/title'
import { InterventionsSection } from '../../workspace/Interventions'
import { verbName } from '../../workspace/intervention-verbs'
import { PickMeeting, sortedMembers } from '../../workspace/Pick'
import { screenNames } from '../../workspace/report-phrases'
import { saveWithUndo } from '../../workspace/save-entries'

export function MeetingLogScreen() {
  useTitle(t('room-title'))
  const [member, setMember] = useState('')
  const [article, setArticle] = useState('')
  const [words, setWords] = useState('')
  const [savedLines, setSavedLines] = useState(0)
  const isSaving = useRef(false)
  const meeting = meetingOf()
  const saveLine = async (verb: InterventionVerb) => {
    // Ignores a double tap.
    if (!member || !article || isSaving.current) return
    isSaving.current = true
    const line: InterventionEntry = {
      kind: 'room',
      ...newEnvelope('private'),
      meeting,
      day: today.value,
      member,
      article,
      verb,
      text: words.trim(),
    }
    const names = screenNames()
    const text = t('room-kept', {
      member: names.member(member),
      verb: verbName(verb),
      article: names.article(article),
    })
    const done = await saveWithUndo([line], text)
    isSaving.current = false
    if (!done) return
    setMember('')
    setArticle('')
    setWords('')
    setSavedLines(savedLines + 1)
  }
  // The pressed button is disabled after a save and would lose the focus.
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (savedLines > 0) top.current?.querySelector<HTMLElement>('.chip')?.focus({ preventScroll: true })
  }, [savedLines])
  return (
    <div ref={top}>
      <div class="lede">
        <h1 tabIndex={-1}>{t('room-title')}</h1>
        <p>{t('room-deck')}</p>
      </div>
      <div class="filters">
        <label for="room-meeting">{t('room-meeting')}</label>
        <PickMeeting
          id="room-meeting"
          value={meeting ?? ''}
          until={today.value}
          canAdd
          onPick={(id) => replace(linkTo('room', null, { meeting: id || 'none' }))}
        />
      </div>
      {/* Keyed by line: the filter text is cleared after each save. */}
      <Chips
        key={`member ${savedLines}`}
        label={t('room-member')}
        hint={t('room-filter-member')}
        items={memberItems()}
        chosen={member}
        onChoose={setMember}
      />
      <Chips
        key={`article ${savedLines}`}
        label={t('room-article')}
        hint={t('room-filter-article')}
        items={articleItems()}
        chosen={article}
        onChoose={setArticle}
      />
      <div class="field whole">
        <label for="room-words">{t('room-words')}</label>
        <input id="room-words" type="text" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      </div>
      <fieldset class="verbs" style={noticesHeight}>
        <legend>{t('room-verb')}</legend>
        {INTERVENTION_VERBS.map((verb) => (
          <button
            key={verb}
            class="btn"
            type="button"
            disabled={!member || !article}
            onClick={() => void saveLine(verb)}
          >
            {verbName(verb)}
          </button>
        ))}
      </fieldset>
      <InterventionsSection title={t('room-log')} lines={interventionsIn(myEntries())} />
    </div>
  )
}

/** Meeting of the address, by default the one held today. */
function meetingOf(): string | null {
  const map = negotiation.value
  const { meeting } = address.value.params
  if (!map || meeting === 'none') return null
  if (meeting !== undefined) return map.meetings.has(meeting) ? meeting : null
  return heldMeetingOn(map, today.value)?.meeting.id ?? null
}

interface Item {
  readonly id: string
  readonly name: string
  /** Names and aliases in all languages, folded for comparison. */
  readonly forms: readonly string[]
  /** Sort key, descending. */
  readonly rank: number
}

const formsOf = ({ names, aliases }: Pick<Article, 'names' | 'aliases'>): readonly string[] =>
  [names, aliases].flatMap(Object.values).flat().map(foldText)

/** Rank of followed and recently logged items, which come first. */
const MINE = 1_000_000

function firstIds(kind: 'member' | 'article'): ReadonlySet<string> {
  const lines = interventionsIn(myEntries())
  return new Set([
    ...myFollowed(today.value).flatMap((subject) => (subject.kind === kind ? [subject.id] : [])),
    ...lines.slice(-12).map((line) => line[kind]),
  ])
}

function memberItems(): readonly Item[] {
  const first = firstIds('member')
  const speakers = negotiation.value ? speakingMembers(negotiation.value.pack) : null
  return sortedMembers().map((member) => ({
    id: member.id,
    name: nameIn(member.shortNames),
    forms: formsOf({ names: member.shortNames, aliases: member.aliases }),
    rank: first.has(member.id) ? MINE : (speakers?.get(member.id) ?? 0),
  }))
}

function articleItems(): readonly Item[] {
  const first = firstIds('article')
  return articlesIn(today.value).map((article) => ({
    id: article.id,
    name: nameIn(article.names),
    forms: formsOf(article),
    rank: first.has(article.id) ? MINE : 0,
  }))
}

interface ChipsProps {
  readonly label: string
  readonly hint: string
  readonly items: readonly Item[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

const FEW = 12

/** Items that match folded text, the best match first; of equal ones, and without any text, by their rank. */
function matching(items: readonly Item[], wanted: string): readonly Item[] {
  const matches = items.flatMap((item) => {
    const level = wanted === '' ? 0 : matchLevel(wanted, item.forms)
    return level === null ? [] : [{ item, level }]
  })
  return matches.sort((a, b) => a.level - b.level || b.item.rank - a.item.rank).map(({ item }) => item)
}

function Chips({ label, hint, items, chosen, onChoose }: ChipsProps) {
  const [part, setPart] = useState('')
  const [all, setAll] = useState(false)
  const wanted = foldText(part).trim()
  const found = matching(items, wanted)
  const shown = all ? found : found.filter((item, index) => index < FEW || item.id === chosen)
  return (
    <fieldset class="chips">
      <legend>{label}</legend>
      <input
        type="text"
        aria-label={hint}
        placeholder={hint}
        value={part}
        onInput={(event) => setPart(event.currentTarget.value)}
      />
      <div>
        {shown.map((item) => (
          <button
            key={item.id}
            class="btn chip"
            type="button"
            aria-pressed={item.id === chosen}
            onClick={() => onChoose(item.id === chosen ? '' : item.id)}
          >
            {item.name}
          </button>
        ))}
        {found.length === 0 && <p>{t('room-none', { part })}</p>}
        {!all && found.length > shown.length && (
          <button class="btn quiet" type="button" onClick={() => setAll(true)}>
            {t('room-others')}
          </button>
        )}
      </div>
    </fieldset>
  )
}
