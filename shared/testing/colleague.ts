/** Author of what another device made, for tests. */
import type { Device } from '../domain/entries'

export const colleague: Device = { device: 'other', name: 'A. Colleague' }
