/** Search entries of a dataset: articles, members, meetings, milestones, documents and people, by all their names. */
import { type CustomTerm, termsOf } from '../../../shared/domain/queries/custom-terms'
import { nameIn } from '../../../shared/domain/text/names'
import { LANGS, type Lang, type Names, type WordLists } from '../../../shared/domain/types'
import type { Pack } from '../../../shared/pack/schema'
import type { SearchEntry, SearchName } from './'

export const KINDS = ['article', 'member', 'meeting', 'proposal', 'person', 'milestone'] as const
export type Kind = (typeof KINDS)[number]
/** The id of a person is the member for which it speaks; empty where none is known. */
export type PackEntry = SearchEntry<Kind>

const inAll = (names: Names): SearchName[] => Object.entries(names).map(([lang, text]) => ({ text, lang }))
const lists = (words: WordLists): SearchName[] =>
  Object.entries(words).flatMap(([lang, list]) => list.map((text) => ({ text, lang })))
const plain = (text: string | null | undefined): SearchName[] => (text ? [{ text, lang: null }] : [])

/** The number of an article with the word for it: the same in English and French. */
const numbered = (number: string): readonly SearchName[] => [
  ...plain(`Article ${number}`),
  { text: `Artículo ${number}`, lang: 'es' },
]

/** Localised words for what the dataset has in one language: dates, kinds of meetings, roles. */
export interface EntryWords {
  readonly dateIn: (date: string, lang: Lang) => string
  readonly kindOf: (kind: string) => string
  readonly roleOf: (role: string) => string
  /** Language of the words of an entity: English for those of the dataset, none for the user's own. */
  readonly langOf: (kind: 'meeting' | 'document' | 'milestone', id: string) => 'en' | null
  /** Display name of the agreement as a whole. */
  readonly instrument: string
}

/** Builds the entries. Meetings are found by their date in words, people by their roles, what has custom terms by these too. */
export function entriesOf(
  pack: Pack,
  { dateIn, kindOf, roleOf, langOf, instrument }: EntryWords,
  terms: readonly CustomTerm[] = [],
): readonly PackEntry[] {
  const numbering = new Map(pack.texts.map((text) => [text.id, text.numbering]))
  const isNumbered = (text: string) => numbering.get(text) === 'article'
  const shortNames = new Map(pack.members.map((member) => [member.id, member.shortNames]))
  return [
    ...pack.articles.map((article) => ({
      kind: 'article' as const,
      id: article.id,
      names: [
        ...inAll(article.names),
        ...lists(article.aliases),
        ...lists(article.weakAliases),
        ...article.places.flatMap(({ text, number, title }) => [
          ...plain(title),
          ...(number !== null && isNumbered(text) ? numbered(number) : plain(number)),
        ]),
        ...(article.number ? numbered(article.number) : []),
        ...plain(article.kind === 'instrument' ? instrument : null),
        ...termsOf(terms, 'article', article.id),
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
        ...termsOf(terms, 'member', member.id),
      ],
    })),
    ...pack.meetings.map((meeting) => ({
      kind: 'meeting' as const,
      id: meeting.id,
      names: [
        { text: meeting.title, lang: langOf('meeting', meeting.id) },
        ...plain(meeting.start),
        ...LANGS.map((lang) => ({ text: dateIn(meeting.start, lang), lang })),
        ...plain(`${kindOf(meeting.kind)} ${dateIn(meeting.start, 'en')}`),
        ...LANGS.filter((lang) => lang !== 'en').map((lang) => ({
          text: `${kindOf(meeting.kind)} ${dateIn(meeting.start, lang)}`,
          lang,
        })),
      ],
    })),
    ...pack.documents.map((document) => ({
      kind: 'proposal' as const,
      id: document.id,
      names: [...plain(document.symbol), { text: document.subject, lang: langOf('document', document.id) }],
    })),
    ...pack.milestones.map((milestone) => ({
      kind: 'milestone' as const,
      id: milestone.id,
      names: [
        { text: milestone.title, lang: langOf('milestone', milestone.id) },
        ...plain(milestone.date),
        ...LANGS.map((lang) => ({ text: dateIn(milestone.date, lang), lang })),
      ],
    })),
    ...peopleOf(pack).map(({ person, member, roles }) => ({
      kind: 'person' as const,
      id: member ?? '',
      names: [
        ...plain(person),
        ...roles.flatMap((role) =>
          LANGS.flatMap((lang) => {
            const names = member === null ? null : (shortNames.get(member) ?? { en: member })
            const title = lang === 'en' ? role : roleOf(role)
            return plain([person, title, names && nameIn(names, lang)].filter(Boolean).join(', '))
          }),
        ),
      ],
    })),
  ]
}

interface Person {
  readonly person: string
  /** The first member for which it speaks; `null` where none is known. */
  readonly member: string | null
  readonly roles: readonly string[]
}

/** Whoever holds a role or is reported with a statement, by name, each once with all roles. */
function peopleOf({ roles, observations }: Pack): readonly Person[] {
  const people = new Map<string, Person>()
  for (const { person, role, members } of [...roles, ...observations.map(({ reportedBy }) => reportedBy)]) {
    if (!person) continue
    const known = people.get(person)
    const before = known?.roles ?? []
    people.set(person, {
      person,
      member: known?.member ?? members[0] ?? null,
      roles: role === null || before.includes(role) ? before : [...before, role],
    })
  }
  return [...people.values()]
}
