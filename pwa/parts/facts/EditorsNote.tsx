/**
 * Editorial note of a pack: by its editors, not by a source, and in English only, but for the standard sentences that the
 * making of packs adds to it (`tools/facts/record.ts`), which are in the user's language.
 */
import { tellsOfLater } from '../../../shared/domain/ledger/texts'
import { t } from '../../i18n'
import { day } from '../../model/state'

/** The note, if it is valid on the as-of date; `null` when it mentions a later event. */
export const noteAsOf = (note: string | null | undefined): string | null =>
  note && !tellsOfLater(note, day.value) ? note : null

/** Words of a level of confidence; `null` for text of the dataset's own. */
export function confidenceText(confidence: string): string | null {
  const known = (['high', 'medium-high', 'medium', 'low'] as const).find((level) => level === confidence)
  return known ? t(`confidence-${known}`) : null
}

/** A standard sentence in the user's language; `null` for any other. */
function standardSentence(text: string): string | null {
  const level = confidenceText(/^Confidence: (.+)\.$/.exec(text)?.[1] ?? '')
  if (level !== null) return t('note-confidence', { level })
  const [, symbol] = /^Symbol (\S+) from memory, not verified\.$/.exec(text) ?? []
  if (symbol !== undefined) return t('note-symbol', { symbol })
  if (text === 'The date is that of the report.') return t('note-date-of-report')
  return text === 'The date is inferred.' ? t('note-date-inferred') : null
}

interface NoteProps<Note> {
  readonly note: Note
  /** Language of what is no standard sentence; none for a note of the user. */
  readonly lang: 'en' | undefined
}

/** A note, each sentence in its language. */
export const NoteText = ({ note, lang }: NoteProps<string>) => (
  <>
    {note.split(' · ').map((part, index) => {
      const standard = standardSentence(part)
      return (
        <span key={part}>
          {index > 0 && ' · '}
          <span lang={standard === null ? lang : undefined}>{standard ?? part}</span>
        </span>
      )
    })}
  </>
)

export function EditorsNote({ note: whole, lang }: NoteProps<string | null | undefined>) {
  const note = noteAsOf(whole)
  if (!note) return null
  return (
    <span class="editor">
      <b>{t('note-label')}</b> <NoteText note={note} lang={lang} />
    </span>
  )
}
