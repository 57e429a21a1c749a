/** Kind of entity: a theme, the heading under which the board lists articles. */
import { line, names, nullable } from './field-types'
import { kind } from './kind'

export const theme = kind(
  'theme',
  {
    names: names({ label: 'of-names' }, { areOthersFolded: true }),
    section: nullable(line({ label: 'add-field-section', as: 'section' })),
  },
  { inSight: ['names'] },
)
