import { describe, expect, it } from 'vitest'
import { buildLedger, historyOf } from '../../../shared/domain/ledger/ledger'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { historySummary } from './history-summary'

type Step = readonly [date: string, status: string]
const summaryOfSteps = (steps: readonly Step[]) =>
  historySummary(
    historyOf(
      buildLedger(
        pack,
        steps.map(([date, status], index) => observed({ id: `observation-${index}`, article: 'spam', date, status })),
        'mine',
      ),
      'spam',
    ),
  )

const CLEAN: Step = ['2021-01-01', 'clean']
const PARKED: Step = ['2021-02-01', 'parked']
const AGAIN: Step = ['2021-03-01', 'clean']
const PARKED_AGAIN: Step = ['2021-04-01', 'parked']
const BACK: Step = ['2021-05-01', 'in-progress']
const STABILISED: Step = ['2021-01-15', 'stabilised']
const CONVERGED: Step = ['2020-12-01', 'converged']

describe('the history summary of an article', () => {
  it.each([
    ['one step', [CLEAN], 'One step', 'Une étape', 'Un paso'],
    [
      'to a lower step of the same phase',
      [CONVERGED, CLEAN],
      '2 steps, back only within a phase',
      '2 étapes, recul seulement au sein d’une phase',
      '2 pasos, con retroceso solo dentro de una fase',
    ],
    [
      'into parked',
      [CLEAN, PARKED],
      '2 steps, none back; parked once',
      '2 étapes, sans retour en arrière ; mis de côté une fois',
      '2 pasos, sin retroceso; aparcado una vez',
    ],
    [
      'parked from the first',
      [PARKED, AGAIN],
      '2 steps, none back; parked once',
      '2 étapes, sans retour en arrière ; mis de côté une fois',
      '2 pasos, sin retroceso; aparcado una vez',
    ],
    [
      'parked after it was concluded',
      [CLEAN, STABILISED, PARKED],
      '3 steps; parked once',
      '3 étapes ; mis de côté une fois',
      '3 pasos; aparcado una vez',
    ],
    [
      'parked twice',
      [CLEAN, PARKED, AGAIN, PARKED_AGAIN],
      '4 steps, none back; parked twice',
      '4 étapes, sans retour en arrière ; mis de côté 2 fois',
      '4 pasos, sin retroceso; aparcado 2 veces',
    ],
    [
      'parked, and back',
      [CLEAN, PARKED, AGAIN, BACK],
      'Moved back once; parked once',
      'Un retour en arrière ; mis de côté une fois',
      'Retrocedió una vez; aparcado una vez',
    ],
  ] as const)('%s', async (_, steps, en, fr, es) => {
    for (const [lang, text] of Object.entries({ en, fr, es } as const)) {
      await speak(lang as 'en' | 'fr' | 'es')
      await loadMoreWords()
      expect(summaryOfSteps(steps).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(text)
    }
  })
})
