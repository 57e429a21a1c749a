/** Message fragments that count the user's entries: those in force, then the withdrawn and the locked ones apart. */
import { plural } from './plural'

interface Forms {
  readonly one: string
  readonly other: string
}
const NOTHING = '{ "" }'

/** Tail of a count: plural branches over `$withdrawn`, and over `$locked` for entries that cannot be decrypted. */
const tallyTail = (besides: string, withdrawn: Forms, locked: Forms): string =>
  plural('withdrawn', `, ${besides} ${withdrawn.one}`, `, ${besides} { $withdrawn } ${withdrawn.other}`, NOTHING) +
  plural('locked', `, ${locked.one}`, `, { $locked } ${locked.other}`, NOTHING)

export const enTail = tallyTail(
  'not counting',
  { one: 'one withdrawn', other: 'withdrawn' },
  { one: 'one locked', other: 'locked' },
)
export const frTail = tallyTail(
  'sans compter',
  { one: 'une retirée', other: 'retirées' },
  { one: 'une verrouillée', other: 'verrouillées' },
)
export const esTail = tallyTail(
  'sin contar',
  { one: 'una retirada', other: 'retiradas' },
  { one: 'una bloqueada', other: 'bloqueadas' },
)
