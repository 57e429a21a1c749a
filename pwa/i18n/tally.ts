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

/** Count of what an import brings: the entries in force and, as they change what is here, the withdrawals. */
function broughtCount(entries: Forms, and: string, withdrawals: Forms, none: string): string {
  const further = plural('withdrawn', `{ " " }${and} ${withdrawals.one}`, `{ " " }${and} ${withdrawals.other}`, NOTHING)
  return plural(
    'n',
    entries.one + further,
    entries.other + further,
    plural('withdrawn', withdrawals.one, withdrawals.other, none),
  )
}

export const enBrought = (none: string = NOTHING): string =>
  broughtCount(
    { one: 'one entry', other: '{ $n } entries' },
    'and',
    { one: 'one withdrawal', other: '{ $withdrawn } withdrawals' },
    none,
  )
export const frBrought = (none: string = NOTHING): string =>
  broughtCount(
    { one: 'une entrée', other: '{ $n } entrées' },
    'et',
    { one: 'un retrait', other: '{ $withdrawn } retraits' },
    none,
  )
export const esBrought = (none: string = NOTHING): string =>
  broughtCount(
    { one: 'una entrada', other: '{ $n } entradas' },
    'y',
    { one: 'una retirada', other: '{ $withdrawn } retiradas' },
    none,
  )
