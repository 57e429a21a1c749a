/**
 * Takes back what was kept in this tab, the latest first, one step after the other: the records stay, and withdrawals
 * say that they no longer count. What is said of it stands at the foot of the window, the latest alone.
 */
import { computed, signal } from '@preact/signals'
import type { UserRecord } from '../../shared/domain/entries'
import { t } from '../i18n'
import { instant, keep, newRecordId } from '../store'

/** What was kept at once, and is taken back at once. */
export interface Kept {
  readonly records: readonly UserRecord[]
  /** What is said of it, and of its undoing. */
  readonly text: string
  readonly undone: string
  /** Why it moves nothing, asked anew whenever the record or the day changes. */
  readonly why?: () => string
}

const stack = signal<readonly Kept[]>([])
/** What was kept last, until it is put away or undone. */
export const lastKept = computed(() => stack.value.at(-1) ?? null)

interface Word {
  readonly text: string
  /** What it tells of; `null` where it tells of an undoing or a failure. */
  readonly kept: Kept | null
  /** Told on the way to another screen, where it is to be read. */
  readonly goesAlong?: boolean
}
/** The latest word on what was kept or undone. */
export const said = signal<Word | null>(null)

export function remember(kept: Kept): void {
  stack.value = [...stack.value, kept]
  said.value = { text: kept.text, kept }
}

/** Says a word that there is nothing to undo about. */
export const tell = (text: string): void => {
  said.value = { text, kept: null }
}

/** Puts the word away; what it told of is kept for good. */
export function putAway(): void {
  stack.value = []
  said.value = null
}

/** Has the word stand on the next screen too. */
export function takeAlong(): void {
  if (said.value) said.value = { ...said.value, goesAlong: true }
}

/** Takes the word away, and nothing else: what it told of can still be undone. */
export function hush(): void {
  said.value = said.value?.goesAlong ? { ...said.value, goesAlong: false } : null
}

/** What was withdrawn in another way is not undone again. */
export function forget(records: readonly UserRecord[]): void {
  stack.value = stack.value.filter((kept) => !kept.records.some((made) => records.includes(made)))
}

/** The records that say of others that they no longer count. */
export const withdrawalsOf = (records: readonly UserRecord[], reason: string, undo: boolean): readonly UserRecord[] =>
  records.map(({ id, layer }) => ({
    kind: 'withdrawal',
    id: newRecordId(),
    layer,
    madeAt: instant(),
    withdraws: id,
    reason,
    ...(undo ? { undo } : {}),
  }))

export async function undoLast(): Promise<void> {
  const last = lastKept.value
  if (!last) return
  stack.value = stack.value.slice(0, -1)
  try {
    await keep(withdrawalsOf(last.records, t('undo-reason'), true))
    tell(last.undone)
  } catch {
    stack.value = [...stack.value, last]
    tell(t('failure-title'))
  }
}
