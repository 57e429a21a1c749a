/** The form that is open: with what it was opened, and its number, by which a second opening with equal words is another. */
import { signal } from '@preact/signals'
import type { Selected } from '../../messages'

export interface OpenedForm {
  readonly selected: Selected
  readonly number: number
}

export const openedForm = signal<OpenedForm | null>(null)

let opened = 0

export function openForm(selected: Selected): void {
  opened++
  openedForm.value = { selected, number: opened }
}

export function closeForm(): void {
  openedForm.value = null
}
