/**
 * Wrong readings that the user notes, for export as test cases. In memory alone: an analysed text may be private, and what
 * this device stores of private texts can be locked.
 */
import { signal } from '@preact/signals'
import type { Claim, PageText, Reading } from '../../../shared/recognition'
import { goldPhase, type WrongReading } from '../../../shared/recognition/evaluation/wrong-readings'

/** By the statement that was noted. */
export const wrongReadings = signal<ReadonlyMap<Claim, WrongReading>>(new Map())

/** Notes a statement as wrong, or takes the note back. */
export function toggleNote(page: PageText, reading: Reading, url: string, claim: Claim): void {
  const noted = new Map(wrongReadings.value)
  if (!noted.delete(claim)) noted.set(claim, noteOf(page, reading, url, claim))
  wrongReadings.value = noted
}

export function deleteNotes(): void {
  wrongReadings.value = new Map()
}

function noteOf(page: PageText, reading: Reading, url: string, claim: Claim): WrongReading {
  const { article, phase, sentence } = claim
  const text = page.blocks[sentence.block] ?? ''
  const isHere = ({ evidence }: Claim) => evidence.block === sentence.block
  return {
    url,
    title: '',
    lang: reading.lang,
    date: reading.date?.day ?? null,
    text,
    quote: text.slice(sentence.start, sentence.end),
    article,
    status: goldPhase(phase),
    mentions: reading.mentions
      .filter(({ block }) => block === sentence.block)
      .map(({ kind, id, start, end, strength }) => ({
        kind,
        id,
        start,
        end,
        text: text.slice(start, end),
        ...(strength === 'demonym' && { demonym: true }),
      })),
    others: [...reading.claims, ...reading.suggestions]
      .filter((one) => one !== claim && isHere(one))
      .map(({ article: of, phase: to, evidence: { start, end } }) => ({
        article: of,
        status: goldPhase(to),
        evidence: [start, end],
        unsure: true,
      })),
  }
}
