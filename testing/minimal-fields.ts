/** Fixture of forms: the fewest fields with which an entity of each kind can be saved. */

import type { AddKind } from '../shared/domain/entries/entity-fields'
import type { EntityFields } from '../shared/kinds/kinds'

export const MINIMAL: Readonly<Record<AddKind, EntityFields>> = {
  meeting: { date: '2026-11-27', type: 'plenary', title: 'Plenary of November' },
  article: { 'name-en': 'Artificial intelligence', theme: 'digital-trust', from: '2026-11-27' },
  document: { title: 'Text on artificial intelligence', date: '2026-11-27' },
  milestone: { title: 'Stocktaking', date: '2027-02-01' },
  role: { role: 'small-group facilitator', person: 'A. Person' },
  participation: { members: 'pk', from: '2026-11-27' },
  position: { members: 'jp', articles: 'spam', stance: 'supports', date: '2026-11-27' },
  member: { 'name-en': 'Algeria' },
  theme: { 'name-en': 'New issues' },
}
