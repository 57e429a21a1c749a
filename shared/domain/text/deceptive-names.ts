/**
 * Text spoofing in names from a file: bidirectional controls, which reorder what stands around them, and look-alike letters of several
 * alphabets in one word. A name is isolated where it is shown, and what it does is told.
 */
import type { Names } from './names'
import { withoutControls } from './text-controls'

const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2069']
/** Alphabets with letters that look like those of another. */
const ALPHABETS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
  /\p{Script=Lisu}/u,
]

/** A name for the middle of a sentence: its own direction ends with it. */
export const isolated = (text: string): string => `${FIRST_STRONG_ISOLATE}${withoutControls(text)}${POP_ISOLATE}`

/** What makes one of several names read as another: none, where it is plain. */
export type Deception = 'controls' | 'look-alikes'

export function deceptionsIn(names: Names): readonly Deception[] {
  const all = Object.values(names)
  const hasControls = all.some((name) => withoutControls(name) !== name)
  const isMixed = (word: string): boolean => ALPHABETS.filter((alphabet) => alphabet.test(word)).length > 1
  const hasLookAlikes = all.some((name) => name.split(/[\s\p{P}]+/u).some(isMixed))
  return [...(hasControls ? (['controls'] as const) : []), ...(hasLookAlikes ? (['look-alikes'] as const) : [])]
}

/** Letters that are written for Latin ones: Cyrillic, Greek, Armenian, small capitals, digits. In the second line the Latin ones. */
const ALIKE = 'авеёкмнорстухіјѕԁһӏԛԝѵαβεικνορτυχօսհոցᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢıɑɡ01'
const READ_AS = 'abeekmhopctyxijsdhlqwvabeikvoptuxouhngabcdeghijklmnoprstuvwyziagol'
const LATIN = new Map([...ALIKE].map((letter, at) => [letter, READ_AS[at] ?? letter]))

/** Skeleton of a name: two that a reader takes for one have the same. */
export const skeletonOf = (name: string): string =>
  [...withoutControls(name).normalize('NFKD').toLowerCase()]
    .map((letter) => LATIN.get(letter) ?? letter)
    .join('')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
