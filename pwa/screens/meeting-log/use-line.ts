/** State of a new line of the meeting log; it is saved, never as public, with its time, by the choice of a verb. */
import { useRef, useState } from 'preact/hooks'
import type { InterventionEntry, InterventionVerb } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import { newEnvelope } from '../../model/envelope'
import { today } from '../../model/state'
import { defaultVisibility } from '../../sync/visibility'
import { saveWithUndo } from '../../workspace/forms/save-entries'
import { verbName } from '../../workspace/meeting/intervention-verbs'
import { dayOfLine } from '../../workspace/meeting/log-lines'
import { screenNames } from '../../workspace/report-phrases'

export interface NewLine {
  /** Ids; `''` until chosen. */
  readonly member: string
  readonly article: string
  readonly words: string
  readonly edit: (change: Partial<Pick<NewLine, 'member' | 'article' | 'words'>>) => void
  readonly save: (verb: InterventionVerb) => Promise<void>
  /** Number of lines saved here: forms are keyed by it, so that a filter is empty for the next line. */
  readonly saved: number
}

/** `begun` is what the address chooses: of an article one line after the other can be logged. */
export function useLine(meeting: string | null, begun: Pick<NewLine, 'member' | 'article'>): NewLine {
  const [line, setLine] = useState({ ...begun, words: '' })
  const [saved, setSaved] = useState(0)
  const isSaving = useRef(false)
  const { member, article, words } = line
  const save = async (verb: InterventionVerb) => {
    // Ignores a double tap.
    if (!member || !article || isSaving.current) return
    isSaving.current = true
    const entry: InterventionEntry = {
      kind: 'room',
      ...newEnvelope(defaultVisibility.peek()),
      meeting,
      day: dayOfLine({ meeting, day: today.value }),
      member,
      article,
      verb,
      text: words.trim(),
    }
    const names = screenNames()
    const text = t('room-kept', { member: names.member(member), verb: verbName(verb), article: names.article(article) })
    const isDone = await saveWithUndo([entry], text)
    isSaving.current = false
    if (!isDone) return
    setLine({ ...begun, member: '', words: '' })
    setSaved(saved + 1)
  }
  return { ...line, edit: (change) => setLine((now) => ({ ...now, ...change })), save, saved }
}
