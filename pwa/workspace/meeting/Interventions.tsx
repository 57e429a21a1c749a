/** Lines of the meeting log, latest first, each with its author and visibility: corrected, shared, withdrawn or written up. */
import { useRef, useState } from 'preact/hooks'
import { isOnArticle } from '../../../shared/domain/assembly/continuation-queries'
import { type InterventionEntry, type Layer, type Subject, saidAt } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import { saidOn } from '../../../shared/domain/queries/interventions'
import { colonIn } from '../../../shared/domain/text/typography'
import { lang, locale, t } from '../../i18n'
import { isOwn } from '../../model/author'
import { interventionsIn, myEntries } from '../../model/following'
import { linkTo } from '../../model/navigation'
import { day, negotiation, shownData } from '../../model/state'
import { Byline } from '../../parts/facts/Byline'
import { Icon } from '../../parts/facts/Glyph'
import { VisibilityTag } from '../../parts/facts/PrivateTag'
import { memberName } from '../../parts/facts/Reporter'
import { ShowMore } from '../../parts/lists/ShowMore'
import { RowMenu } from '../../parts/menus/RowMenu'
import { mayWithdraw } from '../../sync/permissions'
import { choosable } from '../../sync/visibility'
import { saveWithUndo, withdrawIntervention } from '../forms/save-entries'
import { VisibilityChoice } from '../forms/VisibilityChoice'
import { screenNames } from '../report-phrases'
import { CorrectLine } from './CorrectLine'
import { verbName } from './intervention-verbs'
import { sentenceOf, withLayer } from './log-lines'
import { followInReport } from './report-sentences'
import { WriteUpLine } from './WriteUpLine'

const PAGE = 50

interface SectionProps {
  readonly title: string
  /** Name of the section for screen readers, where the title alone does not tell it from others. */
  readonly label?: string
  readonly lines: readonly InterventionEntry[]
  /** True where the lines are of one meeting, or of all: elsewhere each names its own. */
  readonly isOfMeeting?: boolean
  /** Address of the form that adds a line. */
  readonly addAt?: string
}

/** Section of lines under a heading, marked as private unless a public one is among them. */
export function InterventionsSection({ title, label, lines, isOfMeeting = false, addAt }: SectionProps) {
  const isPrivate = lines.every(({ layer }) => !isPublic({ layer }))
  const [isWriting, setWriting] = useState(false)
  const [layer, setLayer] = useState<Layer | null>(null)
  const [isAsked, setAsked] = useState(false)
  const question = useRef<HTMLDivElement>(null)
  /** The visibility of what is written up; asks for it before anything is saved. */
  const chosenLayer = (): Layer | null => {
    setAsked(true)
    if (layer === null) question.current?.querySelector('input')?.focus()
    return layer
  }
  return (
    <section
      class={['log', isPrivate && 'private', isWriting && 'is-writing'].filter(Boolean).join(' ')}
      aria-label={label}
    >
      <h2 class={isPrivate ? undefined : 'sec'}>
        {isPrivate && <Icon name="lock" />} {title}
      </h2>
      {lines.length === 0 && <p>{t(hadLines() ? 'log-none-left' : 'nothing-yet')}</p>}
      <p class="bar">
        {addAt !== undefined && (
          <a class="btn" href={addAt}>
            {t('log-add')}
          </a>
        )}
        {lines.length > 0 && (
          <button class="btn" type="button" aria-pressed={isWriting} onClick={() => setWriting(!isWriting)}>
            {t('log-write-up')}
          </button>
        )}
      </p>
      {isWriting && lines.length > 0 && (
        <div class="writing-up" ref={question}>
          <p>{t('log-write-up-deck')}</p>
          <VisibilityChoice
            name="write-up-layer"
            value={layer}
            onChoose={setLayer}
            problem={isAsked && layer === null ? t('error-layer') : undefined}
          />
        </div>
      )}
      <Lines lines={lines} isOfMeeting={isOfMeeting} chosenLayer={isWriting ? chosenLayer : null} />
    </section>
  )
}

/** True where lines were added that are no longer in the log. */
const hadLines = (): boolean => shownData.value?.entries.some(({ kind }) => kind === 'room') ?? false

interface LinesProps {
  readonly lines: readonly InterventionEntry[]
  readonly isOfMeeting: boolean
  /** Gives the visibility of what is written up; `null` where nothing is being written up. */
  readonly chosenLayer: (() => Layer | null) | null
}

function Lines({ lines, ...props }: LinesProps) {
  const [shown, setShown] = useState(PAGE)
  const time = new Intl.DateTimeFormat(locale.value, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <>
      <ol class="rows">
        {lines
          .toReversed()
          .slice(0, shown)
          .map((line) => (
            <Item key={line.id} line={line} time={time} {...props} />
          ))}
      </ol>
      <ShowMore shown={shown} total={lines.length} onMore={() => setShown(shown + PAGE)} />
    </>
  )
}

interface ItemProps extends Omit<LinesProps, 'lines'> {
  readonly line: InterventionEntry
  readonly time: Intl.DateTimeFormat
}

function Item({ line, time, isOfMeeting, chosenLayer }: ItemProps) {
  const [isCorrecting, setCorrecting] = useState(false)
  const isChangeable = mayWithdraw(line)
  const article = screenNames().article(line.article)
  const name = `${memberName(line.member)} ${verbName(line.verb)} ${article}`
  const meeting = isOfMeeting || line.meeting === null ? null : negotiation.value?.meetings.get(line.meeting)
  return (
    <li class={!isPublic(line) ? 'own-private' : undefined}>
      <div class="when">
        <time dateTime={saidAt(line)}>{time.format(Date.parse(saidAt(line)))}</time> <Byline by={line.by} />
      </div>
      <span>
        <VisibilityTag layer={line.layer} /> <b>{memberName(line.member)}</b> {verbName(line.verb)}
        {colonIn(lang.value)}
        {article}
        {line.text && `. ${line.text}`}
        {meeting && (
          <>
            {' '}
            <a
              class="label"
              href={linkTo('meeting', meeting.id)}
              lang={screenNames().isEnglish(meeting.id) ? 'en' : undefined}
            >
              {meeting.title}
            </a>
          </>
        )}
      </span>
      {!isCorrecting && isChangeable && (
        <LineActions line={line} name={name} canWithdraw={!chosenLayer} onCorrect={() => setCorrecting(true)} />
      )}
      {isCorrecting && <CorrectLine line={line} onClose={() => setCorrecting(false)} />}
      {chosenLayer && !isChangeable && <p class="label">{t('delegation-reader-keeps')}</p>}
      {chosenLayer && !isCorrecting && isChangeable && (
        <WriteUpLine line={line} name={name} chosenLayer={chosenLayer} />
      )}
    </li>
  )
}

interface ActionsProps {
  readonly line: InterventionEntry
  /** Name of the line, for those who hear the buttons one by one. */
  readonly name: string
  /** False where it is withdrawn by the buttons that write it up. */
  readonly canWithdraw: boolean
  readonly onCorrect: () => void
}

function LineActions({ line, name, canWithdraw, onCorrect }: ActionsProps) {
  const change = async (layer: Layer) => {
    const { next, entries } = withLayer(line, layer)
    if (await saveWithUndo(entries, t(`entries-made-${layer}`, { n: 1 })))
      followInReport(line, next.id, sentenceOf(next, layer))
  }
  return (
    <RowMenu
      name={name}
      actions={() => [
        { text: t('add-correct'), run: onCorrect },
        // Another’s is theirs to share.
        ...choosable.value
          .filter((layer) => layer !== line.layer && isOwn(line.by))
          .map((layer) => ({ text: t(`entries-make-${layer}`), run: () => void change(layer) })),
        ...(canWithdraw ? [{ text: t('correct-withdraw'), run: () => void withdrawIntervention(line) }] : []),
      ]}
    />
  )
}

/** Section of the lines on an article, of a member, or of a meeting, up to the as-of date; nothing where there are none. */
export function InterventionsOn({ subject, name }: { subject: Subject; name: string }) {
  const lines = linesOn(subject)
  if (lines.length === 0) return null
  return <InterventionsSection title={t('room-title')} label={`${t('room-title')}, ${name}`} lines={lines} />
}

/** Lines on a subject, up to the as-of date. */
export function linesOn(subject: Subject): readonly InterventionEntry[] {
  const isOn = filterOf(subject)
  const dayOf = saidOn(negotiation.value?.pack.meetings ?? [])
  return interventionsIn(myEntries()).filter((line) => dayOf(line) <= day.value && isOn({ ...line, day: dayOf(line) }))
}

function filterOf({ kind, id }: Subject): (line: InterventionEntry) => boolean {
  if (kind !== 'article') return (line) => line[kind] === id
  // Also what was said of the articles that it continues.
  const isOn = isOnArticle(negotiation.value?.pack.articles ?? [], id)
  return ({ article, day }) => isOn(article, day)
}
