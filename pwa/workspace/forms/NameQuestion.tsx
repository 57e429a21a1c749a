/** Question for the user's name, in a form, until one is chosen or left empty once. Settings change it. */
import { useState } from 'preact/hooks'
import { LONGEST_DEVICE_NAME } from '../../../shared/domain/limits'
import { t } from '../../i18n'
import { FormField } from '../../parts/dialogs/FormField'
import { isNameChosen, nameDevice } from '../../store'

/** State of the question. `answer` is called as the form is saved, before its entries are made. */
export function useNameQuestion() {
  const [isAsked, setAsked] = useState(() => !isNameChosen())
  const [name, setName] = useState('')
  return {
    isAsked,
    name,
    setName,
    answer: () => {
      if (isAsked && !isNameChosen()) nameDevice(name)
      setAsked(false)
    },
  }
}

export function NameQuestion({ isAsked, name, setName }: ReturnType<typeof useNameQuestion>) {
  if (!isAsked) return null
  return (
    <FormField name="own-name" label={t('device-name')} hint={t('device-name-hint')}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          maxLength={LONGEST_DEVICE_NAME}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      )}
    </FormField>
  )
}
