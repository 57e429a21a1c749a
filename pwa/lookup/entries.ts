/** What the lookup knows of a pack: articles, members, meetings, documents and people, by all their names. */
import { LANGS, type Lang, type Names, type WordLists } from '../../shared/domain/types'
import type { Pack } from '../../shared/pack/schema'
import type { LookupEntry, LookupName } from './index'

export const KINDS = ['article', 'member', 'meeting', 'proposal', 'person'] as const
export type Kind = (typeof KINDS)[number]
export type PackEntry = LookupEntry<Kind>

const inAll = (names: Names): LookupName[] => LANGS.map((lang) => ({ text: names[lang], lang }))
const lists = (words: WordLists): LookupName[] => LANGS.flatMap((lang) => words[lang].map((text) => ({ text, lang })))
const plain = (text: string | null | undefined): LookupName[] => (text ? [{ text, lang: null }] : [])

/** The entries of a pack. `dateIn` writes a day in a language, so that meetings are found by their date in words. */
export function entriesOf(pack: Pack, dateIn: (date: string, lang: Lang) => string): readonly PackEntry[] {
  const people = new Map<string, string>()
  for (const { person, members } of pack.roles)
    if (person && members[0] && !people.has(person)) people.set(person, members[0])
  return [
    ...pack.articles.map((article) => ({
      kind: 'article' as const,
      id: article.id,
      names: [
        ...inAll(article.names),
        ...lists(article.aliases),
        ...lists(article.weakAliases),
        ...plain(article.title2024),
        ...plain(article.number2024 && `Article ${article.number2024}`),
        ...plain(article.section2020),
      ],
    })),
    ...pack.members.map((member) => ({
      kind: 'member' as const,
      id: member.id,
      names: [
        ...inAll(member.shortNames),
        ...inAll(member.names),
        ...lists(member.aliases),
        ...lists(member.demonyms),
        ...plain(member.id),
      ],
    })),
    ...pack.meetings.map((meeting) => ({
      kind: 'meeting' as const,
      id: meeting.id,
      names: [
        { text: meeting.title, lang: 'en' },
        ...plain(meeting.start),
        ...LANGS.map((lang) => ({ text: dateIn(meeting.start, lang), lang })),
      ],
    })),
    ...pack.proposals.map((proposal) => ({
      kind: 'proposal' as const,
      id: proposal.id,
      names: [...plain(proposal.symbol), { text: proposal.subject, lang: 'en' }],
    })),
    ...[...people].map(([person, member]) => ({ kind: 'person' as const, id: member, names: plain(person) })),
  ]
}
