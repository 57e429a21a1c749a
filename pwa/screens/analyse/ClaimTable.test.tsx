// @vitest-environment happy-dom
/** Statements of a text, and what is to be checked, each with why it was read. */
import { render } from 'preact'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { Claim } from '../../../shared/recognition'
import { readTestCases } from '../../../shared/recognition/evaluation/examples'
import { testCases } from '../../../shared/recognition/evaluation/wrong-readings'
import { eventually } from '../../../testing/eventually'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData, today } from '../../model/state'
import { ClaimTable, SuggestionTable } from './ClaimTable'
import { toggleNote, wrongReadings } from './wrong-readings'

const place = document.createElement('div')
document.body.append(place)
beforeAll(() => {
  today.value = '2026-11-27'
  appData.value = stateWith(fixturePack)
})
afterEach(() => render(null, place))

const span = { block: 0, start: 0, end: 20 }
const claim: Claim = {
  article: 'spam',
  status: 'clean',
  phase: 'clean',
  evidence: span,
  sentence: span,
  speaker: { person: null, role: null, members: [] },
  day: null,
  rule: 'subject-verb',
  words: ['closed'],
  weighed: ['text', 'closed'],
}
const shown = {
  isDateAsked: false,
  page: { blocks: ['The text was closed.'] },
  url: '',
  onRecord: async () => {},
  onNote: () => {},
}
/** Texts of the elements, with plain spaces for no-break ones. */
const textOf = (selector: string) =>
  [...place.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s/g, ' '))

it.each([
  ['en', 'Suggestion: check', 'Inferred from the contents', 'Words that weighed most: “text” and “closed”.'],
  ['fr', 'Suggestion : à vérifier', 'Déduit du contenu', 'Mots qui ont pesé le plus : « text » et « closed ».'],
  ['es', 'Sugerencia: compruébela', 'Deducido del contenido', 'Palabras que más pesaron: «text» y «closed».'],
] as const)(
  'in %s: suggestions and what is inferred have a label, and each says why',
  async (of, suggestion, inferred, why) => {
    await speak(of)
    await loadMoreWords()
    const claims = [claim, { ...claim, article: 'source-code', basis: 'inferred' as const }]
    render(<SuggestionTable claims={claims} {...shown} />, place)
    expect(textOf('li > span:first-child > .label')).toEqual([suggestion, inferred])
    expect(textOf('details p')[1]).toBe(why)
  },
)

it.each([
  ['en', '“The text was closed.”'],
  ['fr', '« The text was closed. »'],
  ['es', '«The text was closed.»'],
] as const)('in %s: the words of the text are quoted as %s', async (of, quoted) => {
  await speak(of)
  await loadMoreWords()
  render(<ClaimTable claims={[claim]} {...shown} />, place)
  expect(textOf('li small')[0]?.trim()).toBe(quoted)
})

it.each([
  ['en', 'Date of the text, which gives no day.'],
  ['fr', 'Date du texte, qui n’indique pas le jour.'],
  ['es', 'Fecha del texto, que no indica el día.'],
] as const)('in %s: a date that is only the page’s says so', async (of, told) => {
  await speak(of)
  await loadMoreWords()
  const dated = { ...claim, day: '2026-11-20' }
  render(<ClaimTable claims={[dated, { ...dated, article: 'source-code', isPageDay: true }]} {...shown} />, place)
  expect(textOf('li > span:first-child').map((text) => text.includes(told))).toEqual([false, true])
})

it('what the text states has no label', async () => {
  await speak('en')
  await loadMoreWords()
  render(<ClaimTable claims={[claim]} {...shown} />, place)
  expect(textOf('li > span:first-child > .label')).toEqual([])
  expect(textOf('summary')).toEqual(['Why?'])
})

it.each([
  ['takes an article back', { status: 'clean', phase: 'clean' }, 'Clean'],
  ['parks a concluded article', { status: 'parked', phase: 'parked' }, 'Parked'],
] as const)('a status that %s says so, and is added at the second press', async (_, said, to) => {
  await speak('en')
  await loadMoreWords()
  const onRecord = vi.fn(async () => {})
  const made = { ...claim, ...said, day: '2026-11-20' }
  render(<ClaimTable claims={[made]} {...shown} onRecord={onRecord} />, place)
  const button = () => place.querySelector<HTMLButtonElement>('li button')
  expect(textOf('li small').at(-1)).toMatch(/^.*spam.*: “Stabilised” becomes “/i)
  expect(textOf('li small').at(-1)).toMatch(new RegExp(`becomes “${to}”\\. $`))
  button()?.click()
  await eventually(() => expect(button()?.textContent).toBe('Add anyway'))
  expect(onRecord).not.toHaveBeenCalled()
  expect(place.querySelector('[role=alert]')).not.toBeNull()
  button()?.click()
  expect(onRecord).toHaveBeenCalledWith(made)
})

it('a statement that is noted as wrong is a test case, until the note is taken back', async () => {
  await speak('en')
  await loadMoreWords()
  const { page } = shown
  const mention = { block: 0, start: 4, end: 8, kind: 'article', id: 'spam', strength: 'name' } as const
  const claims = [claim, { ...claim, article: 'source-code' }]
  const reading = {
    lang: 'en',
    date: null,
    onTopic: true,
    mentions: [mention],
    claims,
    suggestions: [],
    roles: [],
  } as const
  render(<ClaimTable claims={claims} {...shown} onNote={(one) => toggleNote(page, reading, '', one)} />, place)
  const button = () => place.querySelector<HTMLButtonElement>('[aria-pressed]')
  button()?.click()
  await eventually(() => expect(button()?.textContent).toBe('Marked as wrong'))
  const [example] = readTestCases(testCases([...wrongReadings.value.values()]))
  expect(example?.gold).toMatchObject({
    mentions: [{ id: 'spam', text: 'text' }],
    statuses: [{ article: 'source-code', status: 'clean', unsure: true }],
  })
  button()?.click()
  await eventually(() => expect(button()?.textContent).toBe('Mark as wrong'))
  expect(wrongReadings.value.size).toBe(0)
})
