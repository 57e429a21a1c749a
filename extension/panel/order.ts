/** Sort order of the statements in the panel, remembered on this device. */
import { signal } from '@preact/signals'
import type { Compared } from '../messages'
import { byRelevance } from './compared'

export const ORDERS = ['relation', 'page'] as const
export type Order = (typeof ORDERS)[number]

const KEY = 'statement-order'

export const order = signal<Order>(ORDERS.find((one) => one === localStorage.getItem(KEY)) ?? 'relation')

export function setOrder(chosen: Order): void {
  order.value = chosen
  localStorage.setItem(KEY, chosen)
}

/** Sorts statements, which come in the order of the page. */
export const sorted = (compared: readonly Compared[]): readonly Compared[] =>
  order.value === 'page' ? compared : byRelevance(compared)
