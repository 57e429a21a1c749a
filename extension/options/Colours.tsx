/** Colour settings. */

import { PHASES, type Phase } from '../../shared/domain/types'
import { COLOURS, HUES, type HueName } from '../colours'
import { t } from '../i18n'
import { Phase as PhaseWord } from '../parts/Phase'
import type { Settings } from '../settings'
import { phaseText } from '../words'
import { change } from './state'

const hues = Object.keys(HUES) as HueName[]

/** Colour setting of each phase, from a palette with enough contrast on any page. */
export function Colours({ known: { colours } }: { known: Settings }) {
  const choose = (phase: Phase, hue: HueName | undefined) =>
    hue && change(({ colours }) => ({ colours: { ...colours, [phase]: hue } }))
  return (
    <section>
      <h2>{t('options-colours')}</h2>
      <p>{t('options-colours-why')}</p>
      <ul class="colours">
        {PHASES.map((phase) => (
          <li key={phase}>
            <PhaseWord phase={phase} />
            <span data-plenary-kind="article" data-plenary-phase={phase} aria-hidden="true">
              {t('options-colours-sample')}
            </span>
            <select
              autocomplete="off"
              id={`colour-${phase}`}
              aria-label={t('options-colour-of', { phase: phaseText(phase) })}
              onChange={(event) =>
                choose(
                  phase,
                  hues.find((hue) => hue === event.currentTarget.value),
                )
              }
            >
              {hues.map((hue) => (
                <option key={hue} value={hue} selected={hue === colours[phase]}>
                  {hue === COLOURS[phase] ? t('options-colour-first', { colour: t(`hue-${hue}`) }) : t(`hue-${hue}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  )
}
