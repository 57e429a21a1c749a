/** Captures made in the panel. */
import { ask } from '../browser'
import type { Compared, Draft, PagePlace } from '../messages'
import { refresh } from './state'

/** A claim as one click keeps it. */
export function draftOf({ claim }: Compared, place: PagePlace, pageDay: string | null): Draft {
  const { key: _, phase: __, day, ...told } = claim
  return { ...told, date: day ?? pageDay ?? today(), layer: 'public', place }
}

export async function keepAll(drafts: readonly Draft[]): Promise<void> {
  await ask('keep', { drafts })
  await refresh()
}

export async function undo(ids: readonly string[]): Promise<void> {
  await ask('undo', { ids })
  await refresh()
}

/** Today where the user is. */
export function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
