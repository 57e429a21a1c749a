/** Speaker attribution: a titled person, the members beside, and the role that the text gives them. */

import { SMALL_GROUP } from '../languages/words'
import { GAP_COMMA, GAP_SOFT, SHAPE_CAPITAL } from '../scan'
import { leadOf, roleThatLeads } from '../senses'
import type { Speaker } from '../types'
import {
  anyOf,
  DETERMINER,
  JOINT,
  NOUN,
  PREPOSITION,
  PRONOUN,
  PROPOSAL,
  ROLE,
  SAY,
  STATUS,
  TITLE,
} from '../word-classes'
import { ledFrom } from './pattern'
import type { ClaimText, Named, Sentence } from './text'
import { anyTerm, findTerm, hasTerm, wordsText } from './text'

const NO_SPEAKER: Speaker = { person: null, role: null, members: [] }
const NO_SPEAKERS: readonly SpeakerFrom[] = []

/** Speaker from a token index on. */
interface SpeakerFrom {
  readonly word: number
  readonly speaker: Speaker
}

/** Speakers by sentence; a pronoun continues the last one. */
export class Speakers {
  readonly #text: ClaimText
  readonly #facilitator: string | null
  readonly #byMember = new Map<string, string>()
  readonly #people = new Map<string, Speaker>()
  readonly #speakers: (readonly SpeakerFrom[])[]

  constructor(text: ClaimText) {
    this.#text = text
    this.#facilitator = this.#facilitatorIn(text)
    for (const sentence of text.sentences) this.#addLeaders(sentence)
    let last = NO_SPEAKERS
    let block = -1
    let group: string | null = null
    this.#speakers = text.sentences.map((sentence) => {
      group = this.#roleIn(sentence) ?? group
      const own = this.#speakersOf(sentence, group)
      if (own.length > 0) last = own.slice(-1)
      else if (sentence.block !== block && !this.#continuesSpeaker(sentence)) last = NO_SPEAKERS
      block = sentence.block
      return own.length > 0 ? own : this.#opensWithMember(sentence) ? this.#proposers(sentence) : last
    })
  }

  /** Speaker of a sentence; of several, the last before a token. */
  at(index: number, word: number): Speaker {
    const speakers = this.#speakers[index] ?? NO_SPEAKERS
    return (speakers.findLast((speaker) => speaker.word <= word) ?? speakers[0])?.speaker ?? NO_SPEAKER
  }

  /** Role of listed members from the noun beside them: "the chairs, Australia, Japan and Singapore". */
  #addLeaders(sentence: Sentence): void {
    const { terms, scan } = this.#text
    if (sentence.members.length < 2 || !hasTerm(sentence, ROLE)) return
    for (let word = sentence.first; word < sentence.end; word += terms.lengths[word] ?? 1) {
      if (((terms.starting[word] ?? 0) & ROLE) === 0) continue
      const role = this.#roleAt(word)
      if (role?.leads !== 'talks') continue
      const end = word + (terms.lengths[word] ?? 1)
      const [first, last] = [sentence.members[0], sentence.members.at(-1)]
      if (!first || !last) continue
      const near = first.first - end <= 4 && first.first >= end ? true : word - last.end <= 8 && word >= last.end
      const listed = sentence.members.every(
        (member, i) => i === 0 || member.first - (sentence.members[i - 1]?.end ?? 0) <= 3,
      )
      if (near && listed && (scan.gaps[word] ?? 0) <= GAP_COMMA + 1)
        for (const member of sentence.members) this.#byMember.set(member.id, role.id)
    }
  }

  #roleIn(sentence: Sentence): string | null {
    if (!hasTerm(sentence, ROLE)) return null
    const { terms } = this.#text
    const role = this.#roleAt(findTerm(terms, sentence.first, sentence.end, ROLE))
    return role?.id === SMALL_GROUP ? this.#facilitator : (role?.id ?? null)
  }

  /** Role that leads a group, where the text names one: a group alone is no report by its facilitator. */
  #facilitatorIn({ lexicon, sentences, terms }: ClaimText): string | null {
    const facilitator = roleThatLeads(lexicon, 'group')
    const isNamed = sentences.some((sentence) => {
      for (let word = sentence.first; hasTerm(sentence, ROLE) && word < sentence.end; word++)
        if (((terms.starting[word] ?? 0) & ROLE) !== 0 && this.#roleAt(word)?.id === facilitator) return true
      return false
    })
    return isNamed ? facilitator : null
  }

  #roleAt(word: number): { readonly id: string; readonly leads: string } | null {
    const { terms, lexicon } = this.#text
    const value = word < 0 ? 0 : (terms.values[word] ?? 0)
    const id = lexicon.roles[value]
    return word < 0 || id === undefined ? null : { id, leads: leadOf(lexicon, value) }
  }

  #continuesSpeaker(sentence: Sentence): boolean {
    return anyTerm(this.#text.terms, sentence.first, Math.min(sentence.end, sentence.first + 4), PRONOUN)
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

  #speakersOf(sentence: Sentence, group: string | null): readonly SpeakerFrom[] {
    if (!hasTerm(sentence, TITLE | ROLE | SAY)) return NO_SPEAKERS
    const person = this.#person(sentence)
    if (person) return [{ word: sentence.first, speaker: person }]
    const members = this.#members(sentence, group, SAY)
    if (members.length > 0) return members
    const role = this.#roleSpeaker(sentence)
    return role ? [{ word: sentence.first, speaker: role }] : []
  }

  /** Titled person, later recognised by surname: "Ambassador Hung Seng Tan of Singapore", then "Ambassador Tan". */
  #person(sentence: Sentence): Speaker | null {
    if (!hasTerm(sentence, TITLE)) return null
    const { scan, terms } = this.#text
    for (let word = sentence.first; word < sentence.end; word++) {
      if (((terms.starting[word] ?? 0) & TITLE) === 0) continue
      word += (terms.lengths[word] ?? 1) - 1
      let end = word + 1
      while (
        end < sentence.end &&
        ((scan.shapes[end] ?? 0) & SHAPE_CAPITAL) !== 0 &&
        this.#isNameGap(end) &&
        !sentence.members.some((m) => m.first === end)
      )
        end++
      if (end === word + 1) continue
      const name = wordsText(scan, sentence.block, word + 1, end)
      const surname = wordsText(scan, sentence.block, end - 1, end)
      const known = this.#people.get(surname)
      const member = sentence.members.find((m) => !m.demonym && m.first >= end && m.first - end <= 2)
      if (known && (!member || known.members.includes(member.id))) return known
      const members = member ? [member.id] : []
      const role = this.#roleNear(sentence, word, end) ?? (member ? (this.#byMember.get(member.id) ?? null) : null)
      const speaker = { person: name, role, members }
      this.#people.set(surname, speaker)
      return speaker
    }
    return null
  }

  #isNameGap(word: number): boolean {
    const gap = this.#text.scan.gaps[word] ?? 0
    return gap === GAP_SOFT || gap === 2
  }

  #roleNear(sentence: Sentence, first: number, end: number): string | null {
    const { terms } = this.#text
    const word = findTerm(terms, Math.max(sentence.first, first - 5), Math.min(sentence.end, end + 8), ROLE)
    const role = this.#roleAt(word)
    return role === null || role.id === SMALL_GROUP ? null : role.id
  }

  /**
   * Member as subject of a verb of speech or of tabling; a facilitator where the text is about facilitators' reports: "Canada
   * reported".
   */
  #members(sentence: Sentence, group: string | null, verbs: number): SpeakerFrom[] {
    const { terms, scan, lexicon } = this.#text
    if (sentence.members.length === 0 || !hasTerm(sentence, verbs)) return []
    const facilitator = roleThatLeads(lexicon, 'group')
    return sentence.members.flatMap((member, index) => {
      if (member.demonym || !this.#isSubject(member, sentence)) return []
      const speech = findTerm(terms, member.end, Math.min(sentence.end, member.end + 4), verbs)
      if (speech < 0 || (scan.gaps[speech] ?? 0) > GAP_COMMA) return []
      const listed = this.#listedWith(sentence, index)
      const role = this.#isSpokesperson(sentence, member)
        ? roleThatLeads(lexicon, 'talks')
        : listed.length > 1
          ? (this.#byMember.get(member.id) ?? 'participant')
          : group !== null && group === facilitator
            ? group
            : 'participant'
      const members = listed.map(({ id }) => id)
      return [{ word: listed[0]?.first ?? member.first, speaker: { person: null, role, members } }]
    })
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

  /** Spokesperson phrase before the member: "speaking for the chairs, Singapore told …". */
  #isSpokesperson(sentence: Sentence, member: Named): boolean {
    const { terms } = this.#text
    const word = findTerm(terms, sentence.first, member.first, ROLE)
    if (this.#roleAt(word)?.leads !== 'talks') return false
    const from = Math.max(sentence.first, word - 2)
    return anyOf(terms.ending, from, word, PREPOSITION | SAY)
  }

  #isSubject(member: Named, sentence: Sentence): boolean {
    const prior = member.first - 1
    if (prior < sentence.first) return true
    const own = this.#text.terms.own[prior] ?? 0
    return (
      (own & PREPOSITION) === 0 &&
      ((own & DETERMINER) !== 0 || (this.#text.scan.gaps[member.first] ?? 0) > GAP_SOFT || (own & NOUN) === 0)
    )
  }

  /** Role noun as speaker, without a name: "the facilitators reported". */
  #roleSpeaker(sentence: Sentence): Speaker | null {
    if (!hasTerm(sentence, ROLE)) return null
    const role = this.#roleAt(findTerm(this.#text.terms, sentence.first, sentence.end, ROLE))
    if (role === null || role.id === SMALL_GROUP || role.leads === 'meeting') return null
    const members = role.leads === 'talks' ? [...this.#byMember.keys()] : []
    return { person: null, role: role.id, members }
  }
}
