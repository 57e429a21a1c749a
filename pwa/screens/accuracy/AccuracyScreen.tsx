/** Screen with precision and recall of the recogniser, measured at build time on the evaluation corpus. */
import accuracy from 'virtual:accuracy'
import { LANGS } from '../../../shared/domain/types'
import { KINDS, type Score } from '../../../shared/recognition/evaluation'
import { lang, OWN_NAMES, t } from '../../i18n'
import { useTitle } from '../../parts/title'

const PARTS = ['heldout', 'varied', 'dev'] as const

export function AccuracyScreen() {
  useTitle(t('accuracy-title'))
  const { heldout } = accuracy
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{t('accuracy-title')}</h1>
        <p>
          {t('accuracy-finding', {
            wrong: percent(1 - heldout.articles.precision),
            missed: percent(1 - heldout.articles.recall),
            claims: percent(heldout.claims.recall),
            claimsWrong: percent(1 - heldout.claims.precision),
            n: heldout.passages,
          })}
        </p>
      </div>
      <p class="lede">{t('accuracy-how')}</p>
      {PARTS.map((part) => (
        <section key={part}>
          <h2 class="sec">{t(`accuracy-${part}`, { n: accuracy[part].passages })}</h2>
          <table class="mini">
            <thead>
              <tr>
                <th scope="col">{t('accuracy-what')}</th>
                <th scope="col">{t('accuracy-lang')}</th>
                <th scope="col" class="num">
                  {t('accuracy-precision')}
                </th>
                <th scope="col" class="num">
                  {t('accuracy-recall')}
                </th>
                <th scope="col" class="num only-wide">
                  {t('accuracy-found')}
                </th>
                <th scope="col" class="num only-wide">
                  {t('accuracy-wrong')}
                </th>
                <th scope="col" class="num only-wide">
                  {t('accuracy-missed')}
                </th>
              </tr>
            </thead>
            {KINDS.map((kind) => (
              <tbody key={kind}>
                <tr>
                  <th scope="rowgroup" rowSpan={LANGS.length + 1}>
                    {t(`accuracy-${kind}`)}
                  </th>
                  <Cells of={t('accuracy-all')} score={accuracy[part][kind]} />
                </tr>
                {LANGS.map((one) => (
                  <tr key={one}>
                    <Cells of={OWN_NAMES[one]} score={accuracy[part].byLanguage[one][kind]} />
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </section>
      ))}
    </>
  )
}

function Cells({ of, score }: { of: string; score: Score }) {
  return (
    <>
      <th scope="row">{of}</th>
      <td class="num">{percent(score.precision, 1)}</td>
      <td class="num">{percent(score.recall, 1)}</td>
      <td class="num only-wide">{score.tp}</td>
      <td class="num only-wide">{score.fp}</td>
      <td class="num only-wide">{score.fn}</td>
    </>
  )
}

/** Formats a share with a fixed number of digits, so that a column aligns. */
const percent = (share: number, minimumFractionDigits = 0) =>
  new Intl.NumberFormat(lang.value, { style: 'percent', minimumFractionDigits, maximumFractionDigits: 1 }).format(share)
