/** Fields of a status: itself and its date, who said it, and the note. */

import type { ComponentChildren } from 'preact'
import { t } from '../../i18n'
import type { Choices, ReadSpeaker } from '../../messages'
import { FormSelect } from './FormSelect'
import type { FormFields } from './form-fields'
import { SpeakerFields } from './SpeakerFields'

interface Props {
  readonly fields: FormFields
  readonly change: (changed: Partial<FormFields>) => void
  readonly known: Choices
  /** Who said it, as the page was read. */
  readonly read: ReadSpeaker | undefined
  /** The date, after the status. */
  readonly children: ComponentChildren
}

export const StatusFields = ({ fields, change, known, read, children }: Props) => (
  <>
    <FormSelect
      id="status"
      label={t('field-status')}
      value={fields.status}
      among={known.statuses}
      choose={(status) => change({ status })}
      isOpen
    />
    {children}
    <SpeakerFields speaker={fields.speaker} change={(speaker) => change({ speaker })} read={read} known={known} />
    <label for="f-note">{t('field-note')}</label>
    <textarea
      autocomplete="off"
      id="f-note"
      value={fields.note}
      onInput={({ currentTarget: { value } }) => change({ note: value })}
    />
  </>
)
