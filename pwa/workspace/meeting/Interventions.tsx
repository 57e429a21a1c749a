/** Lines of the meeting log, latest first, each with its author and visibility: corrected, shared, withdrawn or written up. */
import { useRef, useState } from 'preact/hooks'
import { type InterventionEntry, type Layer, saidAt } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import { saidOn } from '../../../shared/domain/queries/interventions'
import { colonIn } from '../../../shared/domain/text/typography'
import { lang, locale, t } from '../../i18n'
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
import { VisibilityChoice } from '../forms/VisibilityChoice'
import { screenNames } from '../report-phrases'
import { CorrectLine } from './CorrectLine'
import { verbName } from './intervention-verbs'
import { lineActions } from './line-actions'
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
        <RowMenu name={name} actions={() => lineActions(line, () => setCorrecting(true), !chosenLayer)} />
      )}
      {isCorrecting && <CorrectLine line={line} onClose={() => setCorrecting(false)} />}
      {chosenLayer && !isChangeable && <p class="label">{t('delegation-reader-keeps')}</p>}
      {chosenLayer && !isCorrecting && isChangeable && (
        <WriteUpLine line={line} name={name} chosenLayer={chosenLayer} />
      )}
    </li>
  )
}

/** Lines of a meeting, up to the as-of date. */
export function linesOn(meeting: string): readonly InterventionEntry[] {
  const dayOf = saidOn(negotiation.value?.pack.meetings ?? [])
  return interventionsIn(myEntries()).filter((line) => line.meeting === meeting && dayOf(line) <= day.value)
}
