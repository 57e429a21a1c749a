/**
 * Form to join, create or recover a delegation. It says how many public entries will go, of which negotiation; the button
 * that agrees has the number. What is typed is secret, so it is in no draft.
 */
import { useEffect, useState } from 'preact/hooks'
import { LONGEST_DEVICE_NAME } from '../../../shared/domain/limits'
import { t } from '../../i18n'
import { negotiationName } from '../../model/negotiation/negotiation-name'
import { FormField } from '../../parts/dialogs/FormField'
import { useGuard } from '../../parts/dialogs/use-guard'
import { ofFormerDelegation, whatGoes } from '../../sync/what-goes'
import { Scanner } from '../../workspace/files/Scanner'

export interface SetUpValues {
  readonly link: string
  /** Letters or code of a recovery key. */
  readonly text: string
  /** Of the delegation. */
  readonly name: string
  readonly device: string
}
/** Ways into a delegation. */
export const SETUPS = ['join', 'create', 'recover'] as const
export type Setup = (typeof SETUPS)[number]

type Field = keyof SetUpValues

const FIELDS = {
  join: ['link', 'device'],
  create: ['link', 'name', 'device'],
  recover: ['text', 'link', 'device'],
} as const satisfies Readonly<Record<Setup, readonly Field[]>>

interface Props {
  readonly setup: Setup
  readonly values: SetUpValues
  /** The link is that of an address that was opened. */
  readonly isGiven: boolean
  readonly isBusy: boolean
  readonly onEdit: (change: Partial<SetUpValues>) => void
  readonly onSubmit: () => void
}

/** The field that a link or a QR code fills. */
export const secretOf = (setup: Setup): 'text' | 'link' => (setup === 'recover' ? 'text' : 'link')

export function SetUpForm({ setup, values, isGiven, isBusy, onEdit, onSubmit }: Props) {
  const [isTried, setTried] = useState(false)
  const fields: readonly Field[] = FIELDS[setup]
  const missing = fields.filter((field) => values[field].trim() === '' && !isOptional(setup, field))
  const going = [...whatGoes.value]
  // What an opened link fills in, one press would send.
  const { ref: button, isReady, allows } = useGuard<HTMLButtonElement>(setup)
  useEffect(() => {
    if (isGiven) button.current?.scrollIntoView({ block: 'nearest' })
  }, [isGiven])
  const n = going.reduce((sum, [, count]) => sum + count, 0)
  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          const [first] = missing
          if (first === undefined) {
            if (allows()) onSubmit()
          } else event.currentTarget.querySelector<HTMLElement>(`[name="delegation-${first}"]`)?.focus()
        }}
      >
        {fields.map((field) => (
          <TextField
            key={field}
            setup={setup}
            field={field}
            value={values[field]}
            isMissing={isTried && missing.includes(field)}
            onType={(text) => onEdit({ [field]: text })}
          />
        ))}
        <p>
          {t('delegation-goes', { n })} {t('delegation-stays')}
        </p>
        {ofFormerDelegation.value > 0 && <p>{t('delegation-former', { n: ofFormerDelegation.value })}</p>}
        {n > 0 && (
          <ul>
            {going.map(([id, count]) => (
              <li key={id}>{t('entries-counted', { name: negotiationName(id), n: count })}</li>
            ))}
          </ul>
        )}
        <p class="bar">
          <button class="btn primary" type="submit" ref={button} disabled={isBusy} aria-disabled={!isReady}>
            {t(setup === 'create' ? 'delegation-do-create' : 'delegation-do-join', { n })}
          </button>
        </p>
      </form>
      <Scanner onFound={async (text) => onEdit({ [secretOf(setup)]: text })} />
    </>
  )
}

/** The code of a recovery key holds what the link has. */
const isOptional = (setup: Setup, field: Field): boolean => setup === 'recover' && field === 'link'

interface TextFieldProps {
  readonly setup: Setup
  readonly field: Field
  readonly value: string
  readonly isMissing: boolean
  readonly onType: (text: string) => void
}

function TextField({ setup, field, value, isMissing, onType }: TextFieldProps) {
  const { label, hint, missing } = wordsOf(setup, field)
  return (
    <FormField name={`delegation-${field}`} label={label} hint={hint} problem={isMissing ? missing : undefined}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          autocomplete="off"
          spellcheck={false}
          required={!isOptional(setup, field)}
          {...(field === 'name' || field === 'device' ? { maxLength: LONGEST_DEVICE_NAME } : {})}
          value={value}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
    </FormField>
  )
}

function wordsOf(setup: Setup, field: Field) {
  if (field === 'link')
    return {
      label: t(`delegation-link-${setup}`),
      hint: t(`delegation-link-hint-${setup}`),
      missing: t('delegation-missing-link'),
    }
  if (field === 'text')
    return {
      label: t('delegation-recover-text'),
      hint: t('delegation-recover-text-hint'),
      missing: t('delegation-missing-text'),
    }
  const missing = t('delegation-missing-name')
  return field === 'name'
    ? { label: t('delegation-name'), hint: undefined, missing }
    : { label: t('delegation-device'), hint: t('delegation-device-hint'), missing }
}
