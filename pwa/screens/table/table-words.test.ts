import { expect, it } from 'vitest'
import { LANGS } from '../../../shared/domain/text/langs'
import { readTables } from '../../../shared/table/read-tables'
import { BROKEN_TABLES } from '../../../testing/broken-tables'
import { tableContext, tablesOf } from '../../../testing/tables'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { problemText } from './table-words'

it.each(LANGS)('says each problem of the broken tables in a sentence of its own, in %s', async (lang) => {
  await speak(lang)
  await loadMoreWords()
  for (const { files, problems } of BROKEN_TABLES) {
    const reading = readTables(await tablesOf(files), tableContext)
    expect(reading.problems.length).toBe(problems.length)
    for (const problem of reading.problems) {
      const text = problemText(problem)
      expect(text).toMatch(/^[\p{Lu}“«\d\u00a0¿].*[.?]$/u)
      expect(text).not.toMatch(/\{|table-/)
      if (problem.value && !problem.code.startsWith('duplicate') && problem.code !== 'markup')
        expect(text).toContain(problem.value.slice(0, 20))
    }
  }
})

it('suggests what may have been meant', async () => {
  await speak('en')
  await loadMoreWords()
  const files = {
    articles: 'Name\nTransparency\n',
    statuses:
      'Article,Date,Status,Source,Members\nTransparancy,03/04/2021,Cleen,x,Cannada\nTransparency,2021-07-22,In discussion,x,\n',
  }
  const { problems } = readTables(await tablesOf(files), tableContext)
  expect(problems.map(problemText)).toEqual([
    'There is no article “Transparancy”. Correct the name, or add the article. Did you mean “Transparency”?',
    '03/04/2021 may be 3 April 2021 or 4 March 2021. Choose one.',
    'There is no status “Cleen”. Correct it, or add it to the statuses. Did you mean “Clean”?',
    'There is no member “Cannada”: only the rest of the row is taken. Enter its name or code if it takes part. Did you mean “Canada”?',
    'There is no status “In discussion”. Correct it, or add it to the statuses. Did you mean “Under discussion” (“En discussion”)?',
  ])
})
