/** Screen with precision and recall of the recogniser: on real excerpts as stored, then on the corpora in the project. */
import accuracy from 'virtual:accuracy'
import { LANGS } from '../../../shared/domain/types'
import {
  type CorpusFigures,
  type Group,
  PUBLISHED_KINDS,
  type PublishedKind,
  type RealFigures,
  SOURCES,
} from '../../../shared/recognition/accuracy-figures'
import { OWN_NAMES, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { useTitle } from '../../parts/title'
import { FiguresTable, type RowGroup } from './FiguresTable'
import { percent, shareOf } from './shares'

const OWN = ['heldout', 'varied', 'dev'] as const
/** Kinds that are shown by source: the others are few there. */
const OF_SOURCES: readonly PublishedKind[] = ['articles', 'members', 'explicit', 'underDiscussion']

export function AccuracyScreen() {
  useTitle(t('accuracy-title'))
  const { day, isCurrent, real, own } = accuracy
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{t('accuracy-title')}</h1>
        <p>{t('accuracy-finding', findingOf(real.test))}</p>
      </div>
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

/** Values of the sentence on what was found of articles and of what is said of them. */
function findingOf({ passages, counts }: Group) {
  const shares = (kind: PublishedKind) => {
    const [right, wrong, missed] = counts[kind]
    return { wrong: percent(shareOf(wrong, right + wrong)), found: shareOf(right, right + missed) }
  }
  const [articles, claims] = [shares('articles'), shares('explicit')]
  return {
    n: passages,
    wrong: articles.wrong,
    missed: percent(1 - articles.found),
    claims: percent(claims.found),
    claimsWrong: claims.wrong,
  }
}

/** By kind, all passages and those of each language. */
const byKind = (figures: CorpusFigures): RowGroup[] =>
  PUBLISHED_KINDS.map((kind) => ({
    head: t(`accuracy-${kind}`),
    rows: [
      { head: t('accuracy-all'), counts: figures.counts[kind] },
      ...LANGS.map((lang) => ({ head: OWN_NAMES[lang], counts: figures.byLanguage[lang].counts[kind] })),
    ],
  }))

/** By kind of source, with the number of its excerpts. */
const bySource = (figures: RealFigures): RowGroup[] =>
  SOURCES.map((source) => {
    const { passages, counts } = figures.bySource[source]
    return {
      head: t(`accuracy-source-${source}`, { n: passages }),
      rows: OF_SOURCES.map((kind) => ({ head: t(`accuracy-${kind}`), counts: counts[kind] })),
    }
  })
