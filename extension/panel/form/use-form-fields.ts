/** Fields of the form, with which it opens for a selection; its visibility is the one chosen on the page, once that is known. */
import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { ask } from '../../browser'
import type { Selected } from '../../messages'
import { act } from '../state'
import { type FormFields, fieldsOf } from './form-fields'

interface Fields {
  /** As they are at any time: a press reads them after what was entered last. */
  readonly fields: Signal<FormFields>
  readonly change: (changed: Partial<FormFields>) => void
}

export function useFormFields(selected: Selected): Fields {
  const fields = useSignal(fieldsOf(selected))
  const change = (changed: Partial<FormFields>) => {
    fields.value = { ...fields.value, ...changed }
  }
  useEffect(() => {
    act(async () => {
      const layer = await ask('visibility', { url: selected.place.url })
      if (fields.value.layer === null) change({ layer })
    })
  }, [])
  return { fields, change }
}
