/**
 * Form of a line of the meeting log: member, article, verb. On a phone one step at a time (wizard), so that each has the screen
 * and nothing is scrolled; elsewhere all at once.
 */

import { useEffect, useRef, useState } from 'preact/hooks'
import { INTERVENTION_VERBS } from '../../../shared/domain/entries/entries'
import { colonIn } from '../../../shared/domain/text/typography'
import { lang, t } from '../../i18n'
import { undoMessage } from '../../model/typed/undo'
import { useNarrow } from '../../parts/use-narrow'
import { redoLast, undoLast } from '../../workspace/entries/undo-steps'
import { verbName } from '../../workspace/meeting/intervention-verbs'
import { screenNames } from '../../workspace/report-phrases'
import { Chips } from './Chips'
import { articleItems, memberItems } from './items'
import type { NewLine } from './use-line'

interface Props {
  readonly line: NewLine
  readonly meeting: string | null
}

/** Items in sight at once: on a phone what stays above the keyboard and the toasts. */
const FEW = 12
const FEW_MEMBERS = 9
const FEW_ARTICLES = 4

export function LineForm(props: Props) {
  const isNarrow = useNarrow()
  // The pressed button goes, or is disabled, after a save and would lose the focus.
  const form = useRef<HTMLDivElement>(null)
  const { saved } = props.line
  useEffect(() => {
    if (saved > 0) form.current?.querySelector<HTMLElement>('.chip')?.focus({ preventScroll: true })
  }, [saved])
  return <div ref={form}>{isNarrow ? <Steps key={saved} {...props} /> : <AtOnce {...props} />}</div>
}

function AtOnce({ line, meeting }: Props) {
  return (
    <>
      <Members key={`member ${line.saved}`} line={line} few={FEW} />
      <Articles key={`article ${line.saved}`} line={line} meeting={meeting} few={FEW} />
      <Words line={line} />
      <Verbs line={line} />
    </>
  )
}

type Step = 'member' | 'article' | 'verb'

/** The step after what was chosen; what is chosen can be tapped to choose another. */
function Steps({ line, meeting }: Props) {
  const [asked, setAsked] = useState<Step | null>(null)
  const step = asked ?? (line.member === '' ? 'member' : line.article === '' ? 'article' : 'verb')
  const onward: NewLine = {
    ...line,
    edit: (change) => {
      setAsked(null)
      line.edit(change)
    },
  }
  return (
    <>
      {step === 'member' && undoMessage.value?.offers ? (
        <SavedLine {...undoMessage.value} />
      ) : (
        <Slots line={line} step={step} onAsk={setAsked} />
      )}
      {step === 'member' && <Members line={onward} few={FEW_MEMBERS} />}
      {step === 'article' && <Articles line={onward} meeting={meeting} few={FEW_ARTICLES} />}
      {step === 'verb' && (
        <>
          <Verbs line={line} />
          <Words line={line} />
        </>
      )}
    </>
  )
}

/** Choices so far, each to be chosen again by a tap. */
function Slots({ line, step, onAsk }: Pick<Props, 'line'> & { step: Step; onAsk: (step: Step) => void }) {
  const names = screenNames()
  const chosen = [
    { of: 'member', label: t('room-member'), name: line.member && names.member(line.member) },
    { of: 'article', label: t('room-article'), name: line.article && names.article(line.article) },
  ] as const
  return (
    <p class="slots">
      {chosen.map(({ of, label, name }) => (
        <button
          key={of}
          class="btn"
          type="button"
          aria-pressed={step === of}
          disabled={of === 'article' && line.member === ''}
          onClick={() => onAsk(of)}
        >
          {label}
          {name && colonIn(lang.value)}
          <b>{name}</b>
        </button>
      ))}
    </p>
  )
}

/** The line saved last, in the place of a toast, which would cover what is tapped next. */
function SavedLine({ text, offers }: { readonly text: string; readonly offers: 'undo' | 'redo' | null }) {
  return (
    <p class="slots saved" role="status">
      <span>{text}</span>
      <button class="btn" type="button" onClick={() => void (offers === 'redo' ? redoLast() : undoLast())}>
        {t(offers === 'redo' ? 'redo' : 'undo')}
      </button>
    </p>
  )
}

const Members = ({ line, few }: Pick<Props, 'line'> & { readonly few: number }) => (
  <Chips
    label={t('room-member')}
    hint={t('room-filter-member')}
    items={memberItems()}
    chosen={line.member}
    onChoose={(member) => line.edit({ member })}
    few={few}
  />
)

const Articles = ({ line, meeting, few }: Props & { readonly few: number }) => (
  <Chips
    label={t('room-article')}
    hint={t('room-filter-article')}
    items={articleItems(meeting)}
    chosen={line.article}
    onChoose={(article) => line.edit({ article })}
    few={few}
  />
)

const Words = ({ line }: Pick<Props, 'line'>) => (
  <div class="field whole">
    <label for="room-words">{t('room-words')}</label>
    <input
      id="room-words"
      type="text"
      value={line.words}
      onInput={(event) => line.edit({ words: event.currentTarget.value })}
    />
  </div>
)

const Verbs = ({ line }: Pick<Props, 'line'>) => (
  <fieldset class="verbs">
    <legend>{t('room-verb')}</legend>
    {INTERVENTION_VERBS.map((verb) => (
      <button
        key={verb}
        class="btn"
        type="button"
        disabled={!line.member || !line.article}
        onClick={() => void line.save(verb)}
      >
        {verbName(verb)}
      </button>
    ))}
  </fieldset>
)
