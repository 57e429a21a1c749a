/** Screen with precision and recall of the recogniser: on real excerpts as stored, then on the corpora in the project. */
import accuracy from 'virtual:accuracy'
import { LANGS } from '../../../shared/domain/types'
import {
  type CorpusFigures,
  type Counts,
  type Group,
  PUBLISHED_KINDS,
  type PublishedKind,
  type RealFigures,
  SOURCES,
  silentPages,
  statementsIn,
  statementsOf,
} from '../../../shared/recognition/evaluation/accuracy-figures'
import { OWN_NAMES, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { ScreenHead } from '../../parts/ScreenHead'
import { FiguresTable, type RowGroup } from './FiguresTable'
import { percent, shareOf, wholeNumber } from './shares'

const OWN = ['heldout', 'varied', 'dev'] as const
/** Kinds that are shown by source: the others are few there. */
const OF_SOURCES: readonly PublishedKind[] = ['articles', 'members', 'explicit', 'underDiscussion']

export function AccuracyScreen() {
  const { day, isCurrent, real, own } = accuracy
  return (
    <>
      <ScreenHead title={t('accuracy-title')}>
        <p>{t('accuracy-finding', findingOf(real.test))}</p>
      </ScreenHead>
      <p class="lede">{t('accuracy-silent', silenceOf(real.test))}</p>
      <p class="lede">{t('accuracy-rest', { fr: statementsIn(real.test, 'fr'), es: statementsIn(real.test, 'es') })}</p>
      <p class="lede">{t('accuracy-how')}</p>
      <p class="lede">{t('accuracy-types')}</p>
      <p class="lede">{t(isCurrent ? 'accuracy-current' : 'accuracy-earlier', { date: dateText(day, 'long') })}</p>
      <p class="lede">{t('accuracy-names-only')}</p>
      <Real title={t('accuracy-real-test', { n: real.test.passages })} figures={real.test} />
      <Real title={t('accuracy-real-learn', { n: real.learn.passages })} figures={real.learn} />
      {OWN.map((part) => (
        <section key={part} id={part}>
          <h2 class="sec">{t(`accuracy-${part}`, { n: own[part].passages })}</h2>
          <FiguresTable heads={[t('accuracy-what'), t('accuracy-lang')]} groups={byKind(own[part])} />
        </section>
      ))}
    </>
  )
}

function Real({ title, figures }: { title: string; figures: RealFigures }) {
  return (
    <section class="real">
      <h2 class="sec">{title}</h2>
      <FiguresTable heads={[t('accuracy-what'), t('accuracy-lang')]} groups={byKind(figures)} />
      <FiguresTable heads={[t('accuracy-source'), t('accuracy-what')]} groups={bySource(figures)} />
    </section>
  )
}

/** Values of the sentence on pages that state nothing: false readings on a hundred of them. */
function silenceOf(figures: RealFigures) {
  const { pages, statements, suggestions } = silentPages(figures)
  const onHundred = (count: number) => wholeNumber(100 * shareOf(count, pages))
  return { n: pages, statements: onHundred(statements), suggestions: onHundred(suggestions) }
}

/** Values of the sentence on what is shown as a statement, and on articles. */
function findingOf(group: Group) {
  const { passages, counts } = group
  const shares = ([right, wrong, missed]: Counts) => ({
    wrong: percent(shareOf(wrong, right + wrong)),
    found: shareOf(right, right + missed),
  })
  const [articles, claims] = [shares(counts.articles), shares(statementsOf(group))]
  return {
    n: passages,
    wrong: articles.wrong,
    missed: percent(1 - articles.found),
    claims: percent(claims.found),
    claimsWrong: claims.wrong,
  }
}

/** By kind, all passages and those of each language. */
const byKind = (figures: CorpusFigures): RowGroup[] => [
  groupOf('statements', figures, statementsOf),
  ...PUBLISHED_KINDS.map((kind) => groupOf(kind, figures, ({ counts }) => counts[kind])),
]

const groupOf = (
  kind: PublishedKind | 'statements',
  figures: CorpusFigures,
  countsOf: (group: Group) => Counts,
): RowGroup => ({
  head: t(`accuracy-${kind}`),
  rows: [
    { head: t('accuracy-all'), counts: countsOf(figures) },
    ...LANGS.map((lang) => ({ head: OWN_NAMES[lang], counts: countsOf(figures.byLanguage[lang]) })),
  ],
})

/** By kind of source, with the number of its excerpts. */
const bySource = (figures: RealFigures): RowGroup[] =>
  SOURCES.map((source) => {
    const { passages, counts } = figures.bySource[source]
    return {
      head: t(`accuracy-source-${source}`, { n: passages }),
      rows: OF_SOURCES.map((kind) => ({ head: t(`accuracy-${kind}`), counts: counts[kind] })),
    }
  })
