/** Who said it: person, role, members. A speaker that was taken from another sentence is offered, and filled in on demand. */
import { t } from '../../i18n'
import type { Choices, ReadSpeaker, Speaker } from '../../messages'
import { nameOf, saidBy } from '../../words'
import { MembersField } from './MembersField'

interface Props {
  readonly speaker: Speaker
  readonly change: (speaker: Speaker) => void
  /** As the page was read. */
  readonly read: ReadSpeaker | undefined
  readonly known: Choices
}

export function SpeakerFields({ speaker, change, read, known: { members, roles } }: Props) {
  const memberName = (id: string) => nameOf(members, id)
  const elsewhere = read?.from !== undefined && !isSomebody(speaker) ? saidBy(read, memberName, roles) : ''
  return (
    <>
      <label for="f-person">{t('form-said-by')}</label>
      <div class="pair">
        <input
          autocomplete="off"
          id="f-person"
          type="text"
          placeholder={t('field-person')}
          value={speaker.person ?? ''}
          onInput={({ currentTarget: { value } }) => change({ ...speaker, person: value || null })}
        />
        <input
          autocomplete="off"
          id="f-role"
          type="text"
          list="f-roles-list"
          aria-label={t('field-role')}
          placeholder={t('field-role')}
          value={speaker.role === null ? '' : nameOf(roles, speaker.role)}
          onInput={({ currentTarget: { value } }) =>
            // As the page's claims have it, whatever the language of the form.
            change({ ...speaker, role: roles.find(({ name }) => name === value)?.id ?? (value || null) })
          }
        />
        <datalist id="f-roles-list">
          {roles.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </div>
      <MembersField
        label={t('form-members')}
        among={members}
        chosen={speaker.members}
        choose={(chosen) => change({ ...speaker, members: chosen })}
      />
      {read && elsewhere !== '' && (
        <>
          <span />
          <button
            class="btn quiet"
            type="button"
            id="use-speaker"
            onClick={() => change({ person: read.person, role: read.role, members: read.members })}
          >
            {t('form-use-speaker', { speaker: elsewhere })}
          </button>
        </>
      )}
    </>
  )
}

const isSomebody = ({ person, role, members }: Speaker): boolean =>
  person !== null || role !== null || members.length > 0
