/**
 * Search of source texts for words of one negotiation: the ids, names, topic words, sites and symbols of its pack. Source
 * serves any negotiation, so such a word in it is data in the wrong place.
 */
import { PHASES } from '../../shared/domain/types'
import type { Pack } from '../../shared/pack/schema'

/** Words of the pack that are not its own: ordinary in code or prose, or of any talks at the organisation. */
const ORDINARY: readonly (readonly [reason: string, words: RegExp])[] = [
  ['names of parts of any treaty, and of fields in code', /^(definitions|scope|transparency|preamble|committee)$/i],
  [
    'the interface and the rules have roles, whatever a negotiation calls them',
    /^(small[- ]group[- ])?(facilita|facilitat)/i,
  ],
  ['as above', /^(chair|chaired|président|presidente)$/i],
  ['senses, word classes and counts in code', /^(outstanding|discussed)$/],
  [
    'bodies and work of the organisation, of all its negotiations',
    /^(general council|conseil général|consejo general)$/i,
  ],
  ['as above', /^(work program(me)?|programme de travail|programa de trabajo)$/i],
  ['any negotiation has them', /^(cross-cutting issues|questions transversales|cuestiones transversales)$/i],
]

/** A word of the negotiation in a text. */
export interface Found {
  readonly word: string
  readonly line: number
}

/** Phrases by their first token, the longest first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Finds the words of a pack in a text, as whole words and whatever their case; a line break counts as a space. */
export function negotiationWords(pack: Pack): (text: string) => readonly Found[] {
  const phrases = byFirstToken(phrasesOf(pack))
  const ids = new Set(idsOf(pack))
  return (text) => {
    const tokens = tokensOf(text)
    const found = [...phraseHits(tokens, phrases), ...idHits(text, ids)].sort((a, b) => a.index - b.index)
    return found.map(({ word, index }) => ({ word, line: text.slice(0, index).split('\n').length }))
  }
}

interface Token {
  readonly text: string
  readonly index: number
  /** True where no more than a space, a hyphen or a sign of an address parts it from the token before. */
  readonly isJoined: boolean
}

function tokensOf(text: string): readonly Token[] {
  let end = 0
  return [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: token, index }) => {
    const gap = text.slice(end, index)
    end = index + token.length
    return { text: token, index, isJoined: /^(?:\s+|[-’'./_])$/.test(gap) }
  })
}

function byFirstToken(phrases: readonly string[]): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const tokens = tokensOf(phrase).map(({ text }) => text)
    const [first = ''] = tokens
    byFirst.set(first, [...(byFirst.get(first) ?? []), tokens])
  }
  for (const alike of byFirst.values()) alike.sort((a, b) => b.length - a.length)
  return byFirst
}

function phraseHits(tokens: readonly Token[], phrases: Phrases) {
  const hits: { readonly word: string; readonly index: number }[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const phrase = phrases
      .get(token?.text ?? '')
      ?.find((words) =>
        words.every((word, i) => tokens[at + i]?.text === word && (i === 0 || tokens[at + i]?.isJoined === true)),
      )
    if (!token || !phrase) continue
    hits.push({ word: phrase.join(' '), index: token.index })
    at += phrase.length - 1
  }
  return hits
}

/** Ids as strings alone: a single word may be an ordinary one elsewhere. */
const idHits = (text: string, ids: ReadonlySet<string>) =>
  [...text.matchAll(/(?<=['"`])[a-z0-9-]+(?=['"`])/g)]
    .filter(({ 0: id }) => ids.has(id))
    .map(({ 0: word, index }) => ({ word, index }))

const isOwn = (word: string): boolean => word.length > 2 && !ORDINARY.some(([, words]) => words.test(word))

const idsOf = (pack: Pack): readonly string[] =>
  [
    pack.id,
    ...[pack.articles, pack.statements, pack.texts, pack.roleKinds, pack.statuses].flatMap((list) =>
      list.map(({ id }) => id),
    ),
  ].filter((id) => isOwn(id) && !PHASES.some((phase) => phase === id))

function phrasesOf(pack: Pack): readonly string[] {
  const { topic, articles, recognition } = pack
  const all = (lists: Readonly<Record<string, string | readonly string[]>>): readonly string[] =>
    Object.values(lists).flat()
  const phrases = [
    ...[pack.names, pack.shortNames, topic.strong, topic.weak, topic.elsewhere].flatMap(all),
    ...pack.themes.flatMap(({ names }) => all(names)),
    ...articles
      // A generic name is an ordinary word, as the pack says itself.
      .filter(({ genericName }) => !genericName)
      .flatMap(({ id, names, aliases }) => [
        ...all(names),
        ...all(aliases),
        ...all(recognition?.articles[id]?.names ?? {}),
      ]),
    ...pack.roleKinds.flatMap(({ names, words }) => [...all(names), ...all(words)]),
    ...pack.sites.map(({ origin }) => new URL(origin).host),
    ...pack.publishers.map(({ host }) => host),
    ...pack.addressMarks.flatMap((mark) => mark.split(/[*/]/)).filter((part) => part.includes('_')),
    ...pack.documentSymbols,
  ]
  return [...new Set(phrases)].filter(isOwn)
}
