/** How well the recogniser reads, in the open: counted at build time on the corpus that ships with the project. */
import accuracy from 'virtual:accuracy'
import { LANGS } from '../../../shared/domain/types'
import { KINDS, type Score } from '../../../shared/recognition/evaluation'
import { lang, OWN_NAMES } from '../../i18n'
import { say } from '../../i18n/desk'
import { useTitle } from '../../parts/title'

const PARTS = ['heldout', 'dev'] as const

export function AccuracyScreen() {
  useTitle(say('accuracy-title'))
  const { heldout } = accuracy
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{say('accuracy-title')}</h1>
        <p>
          {say('accuracy-finding', {
            wrong: percent(1 - heldout.articles.precision),
            missed: percent(1 - heldout.articles.recall),
            n: heldout.passages,
          })}
        </p>
      </div>
      <p class="lede">{say('accuracy-how')}</p>
      {PARTS.map((part) => (
        <section key={part}>
          <h2 class="sec">{say(`accuracy-${part}`, { n: accuracy[part].passages })}</h2>
          <div class="table-wrap">
            <table class="mini">
              <caption class="vh">{say(`accuracy-${part}`, { n: accuracy[part].passages })}</caption>
              <thead>
                <tr>
                  <th scope="col">{say('accuracy-what')}</th>
                  <th scope="col">{say('accuracy-lang')}</th>
                  <th scope="col" class="num">
                    {say('accuracy-precision')}
                  </th>
                  <th scope="col" class="num">
                    {say('accuracy-recall')}
                  </th>
                  <th scope="col" class="num">
                    {say('accuracy-found')}
                  </th>
                  <th scope="col" class="num">
                    {say('accuracy-wrong')}
                  </th>
                  <th scope="col" class="num">
                    {say('accuracy-missed')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {KINDS.flatMap((kind) => [
                  <Row
                    key={kind}
                    what={say(`accuracy-${kind}`)}
                    of={say('accuracy-all')}
                    score={accuracy[part][kind]}
                  />,
                  ...LANGS.map((one) => (
                    <Row
                      key={`${kind} ${one}`}
                      what=""
                      of={OWN_NAMES[one]}
                      score={accuracy[part].byLanguage[one][kind]}
                    />
                  )),
                ])}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </>
  )
}

function Row({ what, of, score }: { what: string; of: string; score: Score }) {
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>{of}</td>
      <td class="num">{percent(score.precision)}</td>
      <td class="num">{percent(score.recall)}</td>
      <td class="num">{score.tp}</td>
      <td class="num">{score.fp}</td>
      <td class="num">{score.fn}</td>
    </tr>
  )
}

const percent = (share: number) =>
  new Intl.NumberFormat(lang.value, { style: 'percent', maximumFractionDigits: 1 }).format(share)
