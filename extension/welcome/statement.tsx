/** Sample of saving a status statement: the sign opens a card, whose button saves nothing and says so. */

import { signal } from '@preact/signals'
import { render } from 'preact'
import { t } from '../i18n'
import type { Layer } from '../messages'
import { uiLang } from '../ui-lang'
import { phaseText } from '../words'

const isOpen = signal(false)
const chosen = signal<Layer>('private')
const savedAs = signal<Layer | null>(null)

/** Writes the sentence, with a background behind the words that state the status, and its card. */
export function showStatement(): void {
  const [statement, sign, card] = ['statement', 'sign', 'saving'].map((id) => document.getElementById(id))
  if (!statement || !sign || !card) return
  const [day, , , article] = __SAMPLES__[uiLang()]
  const sentence = t('welcome-statement', { article, day })
  const words = t('welcome-statement-words')
  const [before = '', after = ''] = sentence.split(words)
  const background = document.createElement('mark')
  background.textContent = words
  statement.replaceChildren(before, background, after)
  sign.setAttribute('aria-label', t('welcome-sign'))
  sign.addEventListener('click', () => {
    isOpen.value = !isOpen.value
  })
  isOpen.subscribe((open) => sign.setAttribute('aria-expanded', String(open)))
  savedAs.subscribe((layer) => {
    sign.textContent = layer ? '✓' : '+1'
    sign.classList.toggle('kept', layer !== null)
  })
  render(<SampleCard quote={sentence} article={article} day={day} />, card)
}

interface Props {
  readonly quote: string
  readonly article: string
  readonly day: string
}

function SampleCard({ quote, article, day }: Props) {
  if (!isOpen.value) return null
  return (
    <section class="sample-card" aria-label={t('card-sentence')}>
      <blockquote>{t('quoted', { text: quote })}</blockquote>
      <p>
        <b>{article}</b>, {phaseText('clean')}, {day}
      </p>
      <footer>
        {savedAs.value === null ? (
          <>
            <button class="btn primary" type="button" onClick={() => (savedAs.value = chosen.value)}>
              {t('save')}
            </button>
            {(['public', 'private'] as const).map((layer) => (
              <button
                key={layer}
                class="btn"
                type="button"
                aria-pressed={chosen.value === layer}
                onClick={() => (chosen.value = layer)}
              >
                {t(`visibility-${layer}`)}
              </button>
            ))}
          </>
        ) : (
          <>
            <span role="status">{t(`card-kept-${savedAs.value}`, { n: 1 })}</span>
            <button class="btn" type="button" onClick={() => (savedAs.value = null)}>
              {t('card-undo')}
            </button>
          </>
        )}
        <small>{t('welcome-only-sample')}</small>
      </footer>
    </section>
  )
}
