/** History of an article in its brief: nothing that was said is left out in silence. */
import { expect, it } from 'vitest'
import type { ObservationEntry } from '../domain/entries'
import { fixturePack as pack } from '../testing/fixture-pack'
import { observed } from '../testing/observed'
import { plainPhrases as phrases } from '../testing/plain-phrases'
import { buildBrief } from './brief'
import { PublicData } from './public-data'

const said = (date: string, status: string, statement: string): ObservationEntry => ({
  ...observed({ id: `own-${statement}`, article: 'spam', date, status }),
  statement,
  evidence: { url: `https://a.example/${statement}` },
})
const START = [said('2023-06-22', 'in-progress', 'Worked on'), said('2023-10-01', 'nearly-clean', 'Close')]

it.each<[what: string, story: readonly ObservationEntry[], lines: readonly string[], untold: readonly string[]]>([
  ['each turn', START, ['history-words 2023-06-22 in-progress Worked on.', 'history-line 2023-10-01 nearly-clean'], []],
  [
    'all that was said of a turn',
    [said('2023-06-22', 'in-progress', 'Twice'), ...START],
    ['history-words 2023-06-22 in-progress Twice. Worked on.', 'history-line 2023-10-01 nearly-clean'],
    [],
  ],
  [
    'a flag that a later step ended',
    [said('2023-09', 'outstanding', 'Left for later'), ...START],
    [
      'history-words 2023-06-22 in-progress Worked on.',
      'history-words 2023-09 outstanding Left for later.',
      'history-line 2023-10-01 nearly-clean',
    ],
    [],
  ],
  [
    'the number of those that change nothing',
    [said('2023-11-01', 'discussed', 'Taken up'), ...START],
    ['history-words 2023-06-22 in-progress Worked on.', 'history-line 2023-10-01 nearly-clean'],
    ['untold-count 1 3'],
  ],
])('tells %s', (_, story, lines, untold) => {
  const data = PublicData.of({ ...pack, observations: [] }, story)
  const brief = buildBrief(data, { kind: 'article', id: 'spam' }, '2026-11-29', phrases)
  const texts = brief?.sections.flatMap((section) =>
    section.kind === 'lines' && section.heading === 'history' ? section.lines.map(({ text }) => text) : [],
  )
  const words = brief?.sections.flatMap((section) => (section.kind === 'words' ? section.paragraphs : []))
  expect([texts, words]).toEqual([
    lines.map((line) => line.replace(/ in-progress/, ' under-discussion, in-progress')),
    untold,
  ])
})
