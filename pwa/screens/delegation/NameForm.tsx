/** Form that renames a device, or the delegation. */
import { useState } from 'preact/hooks'
import { LONGEST_DEVICE_NAME } from '../../../shared/domain/limits'
import { t } from '../../i18n'
import { FormField } from '../../parts/dialogs/FormField'
import { Problem } from '../../parts/loading/Problem'
import { useDelegationAction } from './use-delegation-action'

interface Props {
  /** Id of a device; `null` for the delegation. */
  readonly device: string | null
  readonly name: string
  readonly label: string
  readonly onDone: () => void
}

export function NameForm({ device, name, label, onDone }: Props) {
  const [text, setText] = useState(name)
  const [isTried, setTried] = useState(false)
  const { isBusy, problem, act } = useDelegationAction()
  const save = (event: Event) => {
    event.preventDefault()
    setTried(true)
    if (text.trim() === '') return
    void act(
      (actions) => actions.rename(device, text.trim()),
      () => {
        onDone()
        return ''
      },
    )
  }
  return (
    <form onSubmit={save} noValidate>
      <FormField
        name="delegation-new-name"
        label={label}
        problem={isTried && text.trim() === '' ? t('delegation-missing-name') : undefined}
      >
        {(ids) => (
          <input
            {...ids}
            type="text"
            autocomplete="off"
            maxLength={LONGEST_DEVICE_NAME}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </FormField>
      <p class="bar">
        <button class="btn" type="submit" disabled={isBusy}>
          {t('delegation-rename')}
        </button>
      </p>
      <Problem text={problem} />
    </form>
  )
}
