/** Source signals of the app: what the store holds, what the address bar asks for, and what the device says. */
import { computed, signal } from '@preact/signals'
import { localDay } from '../../shared/domain/dates/days'
import type { Day } from '../../shared/domain/types'
import type { AppData } from '../store'
import { type Address, BOARD } from './address'
import type { StartData } from './start/start-data'

/** The data as the store holds them, of all negotiations that are on; `null` until they are loaded. */
export const appData = signal<AppData | null>(null)
/** Data of the board until the log is read; `null` without a checkpoint, and once the log is read. */
export const startData = signal<StartData | null>(null)
/** The parsed address bar. */
export const address = signal<Address>(BOARD)
/** The address under an overlay: the screen that stays in sight while a form or the search is open. */
export const baseAddress = signal<Address>(BOARD)
/** The calendar day of this device. */
export const today = signal<Day>(localDay(new Date()))
/** True while the browser prints. */
export const isPrinting = signal(false)
/** True while this device hides what is not public, as on a projector. */
export const isPrivateHidden = signal(false)
/** True while the public data alone are shown: on paper, or because the rest is hidden. */
export const isPublicOnly = computed(() => isPrinting.value || isPrivateHidden.value)
