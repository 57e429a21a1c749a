/** Author of what another device made, for tests. */
import type { Device } from '../shared/domain/entries/entries'

export const colleague: Device = { device: 'other', name: 'A. Colleague' }
