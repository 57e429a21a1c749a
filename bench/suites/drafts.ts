/** Drafts suite: two drafts of 60 pages, read and compared article by article, against a comparison of the two texts by words. */
import { interleave, median, ratioOf, type SuiteResult, sampleOf } from '../figures'
import type { Comparer } from '../pages/drafts'
import type { Suite } from '../suite'

const WORDS = 30_000
const ROUNDS = 3
const SLOWED = 4
const COMPARERS: readonly Comparer[] = ['ours', 'diffWords']

export const drafts: Suite = {
  name: 'drafts',
  title: 'Two drafts of 60 pages, a tenth of the words changed, three articles moved: compared, milliseconds',
  async run(session): Promise<SuiteResult> {
    const page = await session.open('drafts')
    await page.evaluate((words) => draftsPage.setUp(words), WORDS)
    await session.slow(page, SLOWED)
    const runs = await interleave(
      ROUNDS,
      Object.fromEntries(
        COMPARERS.map((comparer) => [comparer, () => page.evaluate((one) => draftsPage.compare(one), comparer)]),
      ),
    )
    await page.close()
    const timesOf = (comparer: Comparer) => (runs[comparer] ?? []).map(({ ms }) => ms)
    return {
      rows: COMPARERS.map((comparer) => ({
        work: `${WORDS.toLocaleString('en')} words, CPU slowed ${SLOWED}x`,
        contender: comparer === 'ours' ? 'ours, read, compared and as a redline' : 'diffWords of the two texts',
        figures: { compared: sampleOf(timesOf(comparer)), found: runs[comparer]?.[0]?.found ?? 0 },
      })),
      verdicts: [
        {
          target: 'two drafts of 30,000 words compared, CPU slowed 4x',
          limit: 3000,
          measured: median(timesOf('ours')),
          bound: 'at most',
          unit: 'ms',
        },
        {
          target: 'two drafts compared, against diffWords of the two texts',
          limit: 10,
          measured: ratioOf(timesOf('diffWords'), timesOf('ours')),
          bound: 'at least',
          unit: 'x',
        },
      ],
      checked: ['both compared the same two texts; found counts articles that changed, and runs of the diff'],
    }
  },
}
