/** The kinds of entities, by name. */
import { article } from './article'
import { document } from './document'
import type { EntityOf, Kind } from './kind'
import { meeting } from './meeting'
import { milestone } from './milestone'
import { participation } from './participation'
import { position } from './position'
import { role } from './role'
import { status } from './status'
import { theme } from './theme'

const DEFINITIONS = { theme, status, article, meeting, document, milestone, role, participation, position }

/** Each kind as a negotiation has it. */
export type EntityByKind = { readonly [K in keyof typeof DEFINITIONS]: EntityOf<(typeof DEFINITIONS)[K]> }
export type KindName = keyof EntityByKind

/** Definition of each kind. */
export const KINDS: { readonly [K in KindName]: Kind<K, EntityByKind[K]> } = DEFINITIONS
