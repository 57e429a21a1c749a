/** Fields that several kinds have. */
import { dayOrMonth, line, longNote, nullable, paragraph, sources } from './field-types'

export const TITLE = line({ label: 'add-field-title', as: 'title', isRequired: true, column: 'title' })
export const DATE = dayOrMonth({ label: 'day', as: 'date', isRequired: true, column: 'date' })
/** Last day; `null` while it lasts. */
export const UNTIL = nullable(dayOrMonth({ label: 'add-field-to', as: 'to', column: 'to' }))
export const CONFIDENCE = paragraph({ label: 'of-confidence', values: 'of-level' })
export const SOURCES = sources({ label: 'meeting-sources', as: 'url', asked: 'field-url', column: 'source' })
const OF_NOTE = { label: 'field-note', as: 'note', column: 'note' } as const
export const NOTE = paragraph(OF_NOTE)
export const LONG_NOTE = longNote(OF_NOTE)
