/** Members of an entry: each can be removed, and others added by name. */
import { t } from '../../i18n'
import type { Named } from '../../messages'
import { nameOf } from '../../words'

interface Props {
  readonly label: string
  readonly among: readonly Named[]
  readonly chosen: readonly string[]
  readonly choose: (ids: readonly string[]) => void
}

export function MembersField({ label, among, chosen, choose }: Props) {
  const add = (input: HTMLInputElement) => {
    const typed = input.value.trim().toLocaleLowerCase()
    const found = among.find(({ id, name }) => id === typed || name.toLocaleLowerCase() === typed)
    if (!found) return
    input.value = ''
    if (!chosen.includes(found.id)) choose([...chosen, found.id])
  }
  return (
    <>
      <label for="f-members">{label}</label>
      <div class="chips">
        {chosen.map((id) => (
          <button
            key={id}
            class="chip"
            type="button"
            data-member={id}
            aria-label={t('form-remove', { name: nameOf(among, id) })}
            onClick={() => choose(chosen.filter((other) => other !== id))}
          >
            {nameOf(among, id)} <span aria-hidden="true">×</span>
          </button>
        ))}
        <input
          autocomplete="off"
          id="f-members"
          type="text"
          list="f-members-list"
          placeholder={t('form-add-member')}
          onInput={({ currentTarget }) => add(currentTarget)}
        />
        <datalist id="f-members-list">
          {among.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </div>
    </>
  )
}
