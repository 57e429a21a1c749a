/** Speaker attribution: a titled person, the members beside, and the role that the sentence gives them. */

import { PLACE, SMALL_GROUP } from '../languages/words'
import {
  AUXILIARY,
  anyOf,
  CONTRAST,
  DETERMINER,
  ends,
  has,
  is,
  JOINT,
  lengthAt,
  NOUN,
  ownBits,
  PREPOSITION,
  PRONOUN,
  PROPOSAL,
  ROLE,
  SAY,
  STATUS,
  startBits,
  starts,
  TITLE,
  valueAt,
} from '../names/word-classes'
import { GAP_CLAUSE, GAP_COMMA, GAP_SOFT, gapAt, isCapitalised } from '../scan'
import { leadOf, roleThatLeads } from '../senses'
import type { Speaker } from '../types'
import { isParted, ledFrom } from './pattern'
import type { ClaimText, Named, Range, Sentence } from './text'
import { anyTerm, findTerm, hasTerm, matchesWord, phraseStart, wordsText } from './text'

const NO_SPEAKER: Speaker = { person: null, role: null, members: [] }
const NO_SPEAKERS: readonly SpeakerFrom[] = []

/** Words from the head of a noun phrase to its verb, the apposition between included, and without one. */
const MOST_TO_VERB = 12
const MOST_TO_NEXT_VERB = 4

/** Speaker from a token index on. */
interface SpeakerFrom {
  readonly word: number
  readonly speaker: Speaker
  readonly isPlural: boolean
  /** Attribution that may follow what is said: "…, Canada said". */
  readonly trails: boolean
}

/**
 * Speakers by sentence. An attribution holds for its sentence, up to a clause with the parties as its subject, and for the
 * pronouns that go on with it; of anything else the sentence has no speaker.
 */
export class Speakers {
  readonly #text: ClaimText
  readonly #byMember = new Map<string, string>()
  readonly #people = new Map<string, Speaker>()
  readonly #speakers: (readonly SpeakerFrom[])[]

  constructor(text: ClaimText) {
    this.#text = text
    for (const sentence of text.sentences) this.#addLeaders(sentence)
    let last: SpeakerFrom | undefined
    let block = -1
    let reporting: string | null = null
    this.#speakers = text.sentences.map((sentence) => {
      if (sentence.block !== block) reporting = null
      if (sentence.block - block > 1) last = undefined
      block = sentence.block
      const own = this.#speakersOf(sentence, reporting)
      reporting = own.length > 0 ? (this.#groupReporting(own) ?? reporting) : null
      if (own.length === 0 && last && this.#goesOn(sentence, last))
        return [{ ...last, word: sentence.first, speaker: { ...last.speaker, from: 'before' } }]
      if (own.length > 0) last = own.at(-1)
      else if (last && this.#namesOthers(sentence)) last = undefined
      return own.length === 0 && this.#opensWithMember(sentence) ? this.#proposers(sentence) : own
    })
  }

  /** Speaker of a sentence; of several, the last before a token. */
  at(index: number, word: number): Speaker {
    const speakers = this.#speakers[index] ?? NO_SPEAKERS
    const before = speakers.findLast((speaker) => speaker.word <= word)
    if (before) return this.#isPartiesClause(before.word, word) ? NO_SPEAKER : before.speaker
    const [first] = speakers
    return first?.trails ? first.speaker : NO_SPEAKER
  }

  /** Role of listed members from the noun beside them: "the chairs, Australia, Japan and Singapore". */
  #addLeaders(sentence: Sentence): void {
    const { terms, scan } = this.#text
    if (sentence.members.length < 2 || !hasTerm(sentence, ROLE)) return
    for (let word = sentence.first; word < sentence.end; word += lengthAt(terms, word)) {
      if (!starts(terms, word, ROLE)) continue
      const role = this.#roleAt(word)
      if (role?.leads !== 'talks') continue
      const end = word + lengthAt(terms, word)
      const [first, last] = [sentence.members[0], sentence.members.at(-1)]
      if (!first || !last) continue
      const near = first.first - end <= 4 && first.first >= end ? true : word - last.end <= 8 && word >= last.end
      const listed = sentence.members.every(
        (member, i) => i === 0 || member.first - (sentence.members[i - 1]?.end ?? 0) <= 3,
      )
      if (near && listed && gapAt(scan, word) <= GAP_COMMA + 1)
        for (const member of sentence.members) this.#byMember.set(member.id, role.id)
    }
  }

  #roleAt(word: number): { readonly id: string; readonly leads: string } | null {
    const { terms, lexicon } = this.#text
    const value = word < 0 ? 0 : valueAt(terms, word)
    const id = lexicon.roles[value]
    return word < 0 || id === undefined ? null : { id, leads: leadOf(lexicon, value) }
  }

  /** "The facilitators reported.": role of the members that report after it, one by one. */
  #groupReporting(own: readonly SpeakerFrom[]): string | null {
    const speaker = own[0]?.speaker
    const isNameless = own.length === 1 && speaker?.person === null && speaker.members.length === 0
    return isNameless && own[0]?.isPlural && speaker.role === roleThatLeads(this.#text.lexicon, 'group')
      ? speaker.role
      : null
  }

  /** Pronoun that agrees with the last speaker, as subject of a verb of speech: "she added". Some verbs need none. */
  #goesOn({ first, end }: Sentence, { isPlural }: SpeakerFrom): boolean {
    const { terms, scan, rules } = this.#text
    const opening = Math.min(end, first + MOST_TO_NEXT_VERB)
    const pronoun = findTerm(terms, first, opening, PRONOUN)
    const speech = this.#speechIn(Math.max(first, pronoun), Math.min(end, first + 2 * MOST_TO_NEXT_VERB))
    if (speech < 0 || this.#isPassive(speech)) return false
    const isBare =
      pronoun < 0 && rules.needsNoSubject && speech === first && matchesWord(scan, speech + 1, rules.complementiser)
    return (pronoun >= 0 || isBare) && matchesWord(scan, pronoun >= 0 ? pronoun : speech, rules.several) === isPlural
  }

  /** First verb of speech, by itself or in a phrase of another class: "reported on". */
  #speechIn(first: number, end: number): number {
    for (let word = first; word < end; word++) if (has(this.#text.terms, word, SAY)) return word
    return -1
  }

  /** Others than the last speaker, of whom a pronoun may be said. */
  #namesOthers(sentence: Sentence): boolean {
    return (
      sentence.members.length > 0 ||
      hasTerm(sentence, TITLE | ROLE) ||
      this.#partiesIn(sentence.first, sentence.end) >= 0
    )
  }

  #partiesIn(first: number, end: number): number {
    const { scan, rules } = this.#text
    for (let word = first; word < end; word++) if (matchesWord(scan, word, rules.parties)) return word
    return -1
  }

  /** "…, and participants agreed": the parties as subject of a clause of its own between two tokens. */
  #isPartiesClause(from: number, to: number): boolean {
    const { terms, scan } = this.#text
    const parties = this.#partiesIn(from, to)
    if (parties < 0) return false
    const start = ledFrom(this.#text, parties, from, DETERMINER)
    const prior = startBits(terms, start - 1)
    return start > from && (gapAt(scan, start) >= GAP_COMMA || (prior & (JOINT | CONTRAST)) !== 0)
  }

  /** Member as subject: the sentence tells of its act, of which the speaker before is none. */
  #opensWithMember({ first, members }: Sentence): boolean {
    const [member] = members
    return member !== undefined && !member.demonym && ledFrom(this.#text, member.first, first, DETERMINER) === first
  }

  /** Members that table a text, in a sentence that states no status; what follows it is not said by them. */
  #proposers(sentence: Sentence): readonly SpeakerFrom[] {
    return hasTerm(sentence, STATUS) ? NO_SPEAKERS : this.#members(sentence, null, PROPOSAL)
  }

  #speakersOf(sentence: Sentence, reporting: string | null): readonly SpeakerFrom[] {
    if (!hasTerm(sentence, SAY)) return NO_SPEAKERS
    const person = this.#person(sentence) ?? this.#official(sentence)
    if (person) return [person]
    const members = this.#members(sentence, reporting, SAY)
    if (members.length > 0) return members
    const role = this.#roleSpeaker(sentence)
    return role ? [role] : []
  }

  /** Titled person, later recognised by surname: "Ambassador Hung Seng Tan of Singapore", then "Ambassador Tan". */
  #person(sentence: Sentence): SpeakerFrom | null {
    if (!hasTerm(sentence, TITLE)) return null
    const { scan, terms } = this.#text
    for (let word = sentence.first; word < sentence.end; word++) {
      if (!starts(terms, word, TITLE)) continue
      const first = word
      word += lengthAt(terms, word) - 1
      let end = word + 1
      while (
        end < sentence.end &&
        isCapitalised(scan, end) &&
        this.#isNameGap(end) &&
        !sentence.members.some((m) => m.first === end)
      )
        end++
      if (end === word + 1) continue
      const member = sentence.members.find((m) => !m.demonym && m.first >= end && m.first - end <= 2)
      const isSpeaker =
        this.#speaks(sentence, { first, end: member?.end ?? end }, MOST_TO_VERB) ||
        this.#isAttributed(sentence, this.#roleBefore(sentence, first))
      if (!isSpeaker) continue
      const name = wordsText(scan, sentence.block, word + 1, end)
      const speaker = this.#personNamed(sentence, name, wordsText(scan, sentence.block, end - 1, end), {
        first,
        end: member?.end ?? end,
        member: member?.id ?? null,
      })
      return { word: sentence.first, speaker, isPlural: false, trails: true }
    }
    return null
  }

  /** Official of a member, with the name after it or without one: "the ambassador of Japan, Ms Sato, said". */
  #official(sentence: Sentence): SpeakerFrom | null {
    if (!hasTerm(sentence, TITLE)) return null
    const { scan, terms } = this.#text
    for (let word = sentence.first; word < sentence.end; word++) {
      if (!starts(terms, word, TITLE)) continue
      const end = word + lengthAt(terms, word)
      const member = this.#originOf(sentence, end)
      if (!member) continue
      const name = this.#nameAfter(sentence, member.end)
      if (!this.#speaks(sentence, { first: word, end: name?.end ?? member.end }, MOST_TO_VERB)) continue
      const person = name && wordsText(scan, sentence.block, name.first, name.end)
      const speaker: Speaker = { person, role: 'participant', members: [member.id] }
      return { word: sentence.first, speaker, isPlural: false, trails: true }
    }
    return null
  }

  /** Member from which a holder comes, right after the noun or in apposition: "of Japan", ", from Chile,". */
  #originOf({ first, members, end: last }: Sentence, end: number): Named | undefined {
    const { terms, scan } = this.#text
    return members.find((member) => {
      if (member.demonym || member.first <= end || member.first - end > MOST_TO_VERB) return false
      const from = ledFrom(this.#text, member.first, first, DETERMINER) - 1
      if (from < end || !is(terms, from, PREPOSITION) || terms.ownValues[from] === PLACE) return false
      const gap = gapAt(scan, from)
      if (from === end && gap <= GAP_COMMA) return true
      const after = member.end < last ? gapAt(scan, member.end) : GAP_COMMA
      return gap === GAP_COMMA && after === GAP_COMMA && this.#speechIn(end, from) < 0
    })
  }

  /** Capitalised name in apposition: ", Lucía Arango". */
  #nameAfter({ end: last }: Sentence, first: number): Range | null {
    const { scan } = this.#text
    if (gapAt(scan, first) !== GAP_COMMA) return null
    let end = first
    while (end < last && isCapitalised(scan, end) && (end === first || this.#isNameGap(end))) end++
    return end - first >= 2 ? { first, end } : null
  }

  #personNamed(
    sentence: Sentence,
    name: string,
    surname: string,
    { member, ...range }: Range & { readonly member: string | null },
  ): Speaker {
    const known = this.#people.get(surname)
    // What the sentence itself does not say of a namesake is taken from the sentence before, and told so.
    if (known && (member === null || known.members.includes(member)))
      return known.role === null && known.members.length === 0 ? known : { ...known, from: 'before' }
    const role = this.#roleBeside(sentence, range)
    const ofMember = member === null ? undefined : this.#byMember.get(member)
    const speaker: Speaker = {
      person: name,
      role: role ?? ofMember ?? null,
      members: member === null ? [] : [member],
      ...(role === null && ofMember !== undefined ? { from: 'before' } : {}),
    }
    this.#people.set(surname, speaker)
    return speaker
  }

  #isNameGap(word: number): boolean {
    const gap = gapAt(this.#text.scan, word)
    return gap === GAP_SOFT || gap === 2
  }

  /** Role in apposition, or for which one speaks: "the facilitator, Canada", "on behalf of the chairs, Japan". */
  #roleBeside(sentence: Sentence, { first, end }: Range): string | null {
    const { terms } = this.#text
    const from = Math.max(sentence.first, first - MOST_TO_VERB)
    const before = findTerm(terms, from, first, ROLE)
    const after = findTerm(terms, end, Math.min(sentence.end, end + 2 * MOST_TO_NEXT_VERB), ROLE)
    const isVerb = (start: number, until: number) => anyTerm(terms, start, until, SAY | AUXILIARY)
    if (before >= 0 && !isVerb(before, first) && !this.#isOfNoun(sentence, before)) return this.#namedRole(before)
    return after >= 0 && !isVerb(end, after) ? this.#namedRole(after) : null
  }

  /** Start of the role to which a name is the apposition: "the facilitator, Mr Ruiz"; that of the name where it is none. */
  #roleBefore(sentence: Sentence, name: number): number {
    const { terms, scan } = this.#text
    const isApposition = name > sentence.first && ends(terms, name - 1, ROLE) && gapAt(scan, name) <= GAP_COMMA
    return isApposition ? ledFrom(this.#text, phraseStart(terms, name - 1), sentence.first, DETERMINER) : name
  }

  #namedRole(word: number): string | null {
    const role = this.#roleAt(word)
    return role === null || role.id === SMALL_GROUP ? null : role.id
  }

  /** "The text of the chairs". */
  #isOfNoun({ first }: Sentence, role: number): boolean {
    const { terms } = this.#text
    const start = ledFrom(this.#text, role, first, DETERMINER)
    return start - 2 >= first && is(terms, start - 1, PREPOSITION) && is(terms, start - 2, NOUN)
  }

  /** True where a noun phrase is the subject of a verb of speech, before it or, in inversion, after it. */
  #speaks(sentence: Sentence, { first, end }: Range, most: number): boolean {
    const { terms, scan } = this.#text
    const start = ledFrom(this.#text, first, sentence.first, DETERMINER)
    if (this.#isAttributed(sentence, start)) return true
    if (start > sentence.first && gapAt(scan, start) === GAP_SOFT && is(terms, start - 1, PREPOSITION)) return false
    const speech = this.#speechIn(end, Math.min(sentence.end, end + most))
    return (
      speech >= 0 &&
      !this.#isPassive(speech) &&
      // "X, which Peru drafted, is clean, says Chile"
      !(this.#hasOwnVerb(end) && isParted(scan, end + 1, speech, GAP_COMMA)) &&
      !isParted(scan, end, speech, GAP_CLAUSE) &&
      !anyTerm(terms, end, speech, PRONOUN) &&
      this.#partiesIn(end, speech) < 0 &&
      !sentence.members.some(
        (member) => member.first >= end && member.first < speech && this.#isSubject(member, sentence),
      )
    )
  }

  /** Verb after a comma, of which what stands before the comma need not be the subject. */
  #hasOwnVerb(word: number): boolean {
    const { terms, scan } = this.#text
    return gapAt(scan, word) >= GAP_COMMA && is(terms, word, AUXILIARY)
  }

  /** "According to the chairs", and inversion after what is said: "…, said the chairs". */
  #isAttributed(sentence: Sentence, start: number): boolean {
    const { terms, scan } = this.#text
    const last = start - 1
    if (last < sentence.first || !ends(terms, last, SAY) || gapAt(scan, start) > GAP_SOFT) return false
    const speech = phraseStart(terms, last)
    const verb = ledFrom(this.#text, speech, sentence.first, AUXILIARY)
    // "As the chairs announced", in inversion: "según anunciaron".
    const isLed = verb > sentence.first && is(terms, verb - 1, SAY)
    return speech < last || verb === sentence.first || gapAt(scan, verb) > GAP_SOFT || isLed
  }

  /** "Was welcomed". */
  #isPassive(speech: number): boolean {
    const { terms, scan, rules } = this.#text
    return lengthAt(terms, speech) === 1 && speech > 0 && matchesWord(scan, speech - 1, rules.passive)
  }

  /** Members as subject of a verb of speech or of tabling; those of a group where its facilitators report: "Canada reported". */
  #members(sentence: Sentence, reporting: string | null, verbs: number): SpeakerFrom[] {
    if (sentence.members.length === 0 || !hasTerm(sentence, verbs)) return []
    return sentence.members.flatMap((member, index): SpeakerFrom[] => {
      if (member.demonym || !this.#isSubject(member, sentence) || !this.#acts(sentence, member, verbs)) return []
      const listed = this.#listedWith(sentence, index)
      const members = listed.map(({ id }) => id)
      const first = listed[0]?.first ?? member.first
      const start = ledFrom(this.#text, first, sentence.first, DETERMINER)
      const own = this.#roleBeside(sentence, { first, end: member.end })
      const before = own ?? (listed.length > 1 ? this.#byMember.get(member.id) : reporting)
      const prior = startBits(this.#text.terms, start - 1)
      return [
        {
          word: first,
          speaker: {
            person: null,
            role: before ?? 'participant',
            members,
            ...(own === null && before ? { from: 'before' } : {}),
          },
          isPlural: listed.length > 1,
          trails: start > sentence.first && (prior & (JOINT | CONTRAST)) === 0,
        },
      ]
    })
  }

  #acts(sentence: Sentence, member: Named, verbs: number): boolean {
    const { terms, scan } = this.#text
    if (verbs === SAY && gapAt(scan, member.end) === GAP_COMMA) return this.#speaks(sentence, member, MOST_TO_VERB)
    const verb = findTerm(terms, member.end, Math.min(sentence.end, member.end + MOST_TO_NEXT_VERB), verbs)
    if (verb < 0)
      return (
        verbs === SAY && this.#isAttributed(sentence, ledFrom(this.#text, member.first, sentence.first, DETERMINER))
      )
    return gapAt(scan, verb) <= GAP_COMMA && !this.#isPassive(verb)
  }

  /** Members of the list that ends in one: "the chairs, Australia, Japan and Singapore, said". */
  #listedWith({ members }: Sentence, last: number): readonly Named[] {
    const { terms } = this.#text
    let first = last
    let isJoined = false
    for (; first > 0; first--) {
      const [before, after] = [members[first - 1], members[first]]
      if (!before || !after || before.demonym || after.first - before.end > 2) break
      isJoined ||= anyOf(terms.own, before.end, after.first, JOINT)
    }
    return members.slice(isJoined ? first : last, last + 1)
  }

  #isSubject(member: Named, sentence: Sentence): boolean {
    const prior = member.first - 1
    if (prior < sentence.first) return true
    const own = ownBits(this.#text.terms, prior)
    return (
      (own & PREPOSITION) === 0 &&
      ((own & DETERMINER) !== 0 || gapAt(this.#text.scan, member.first) > GAP_SOFT || (own & NOUN) === 0)
    )
  }

  /** Role noun as speaker, without a name: "the facilitators reported". */
  #roleSpeaker(sentence: Sentence): SpeakerFrom | null {
    if (!hasTerm(sentence, ROLE)) return null
    const { terms, scan, rules } = this.#text
    const word = findTerm(terms, sentence.first, sentence.end, ROLE)
    const role = this.#roleAt(word)
    if (role === null || role.id === SMALL_GROUP || role.leads === 'meeting') return null
    const end = word + lengthAt(terms, word)
    if (!this.#speaks(sentence, { first: word, end }, MOST_TO_VERB)) return null
    const origin = this.#originOf(sentence, end)
    const before = role.leads === 'talks' && !origin ? [...this.#byMember.keys()] : []
    const members = origin ? [origin.id] : before
    return {
      word: sentence.first,
      speaker: { person: null, role: role.id, members, ...(before.length > 0 ? { from: 'before' } : {}) },
      isPlural: matchesWord(scan, end - 1, rules.plural),
      trails: true,
    }
  }
}
