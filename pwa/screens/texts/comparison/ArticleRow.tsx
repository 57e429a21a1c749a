/** Row of a compared article: its phase, number, words in brackets before and now, what happened, who holds it; its redline when open. */

import type { ComponentProps } from 'preact'
import { useId } from 'preact/hooks'
import type { TextFields } from '../../../../shared/domain/entries/entries'
import type { ComparedArticle, SideOfArticle } from '../../../../shared/texts/compare'
import { numberText, t } from '../../../i18n'
import { standings } from '../../../model/state'
import { Glyph } from '../../../parts/facts/Glyph'
import { PhaseWord, phaseOf } from '../../../parts/facts/Phase'
import { HeldBy } from '../HeldBy'
import { Marked } from '../Marked'
import { changeWords } from './change-words'
import { comparedName, comparedNumber } from './compared-name'
import { MarkChanges } from './MarkChanges'
import { Offer } from './Offer'
import { Redline } from './Redline'

interface Props {
  readonly article: ComparedArticle
  /** The new text. */
  readonly text: TextFields
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly redline: ComponentProps<typeof Redline>
  readonly legends: ComponentProps<typeof MarkChanges>['legends']
}

export function ArticleRow({ article, text, isOpen, onToggle, redline, legends }: Props) {
  const id = useId()
  const { old, new: next } = article
  const phase = phaseOf(standings.value.get(article.id ?? ''))
  const number = comparedNumber(article)
  const canOpen = redline.paragraphs.length > 0
  return (
    <section class={`compared ph-${phase}`} aria-labelledby={id}>
      <h2 id={id}>
        <Glyph phase={phase} />
        {number && <span class="number">{number} </span>}
        {canOpen ? (
          <button class="open-article" type="button" aria-expanded={isOpen} onClick={onToggle}>
            {comparedName(article)}
          </button>
        ) : (
          comparedName(article)
        )}
        {article.id && phase !== 'none' && (
          <small>
            <PhaseWord phase={phase} />
          </small>
        )}
      </h2>
      <p class="what">{changeWords(article)}</p>
      <div>
        <Brackets old={old} next={next} />
        {next && <Marked part={next} legend={legends.new} />}
        {next && Object.keys(next.members).length > 0 && (
          <div class="held-by">
            <span class="label">{t('texts-part-held')}</span> <HeldBy members={next.members} />
          </div>
        )}
      </div>
      <Offer article={article} text={text} />
      {isOpen && <MarkChanges changes={article.changes} lang={redline.lang} legends={legends} />}
      {isOpen && canOpen && <Redline {...redline} />}
    </section>
  )
}

/** A bar of the words in brackets: hatched before, full now; the figures say it too. */
function Brackets({ old, next }: { old: SideOfArticle | null; next: SideOfArticle | null }) {
  const [before, after] = [old?.bracketedWords ?? 0, next?.bracketedWords ?? 0]
  if ((old?.brackets ?? 0) + (next?.brackets ?? 0) === 0) return null
  const most = Math.max(before, after, old?.words ?? 0, next?.words ?? 0, 1)
  const width = (words: number) => ({ width: `${(100 * words) / most}%` })
  return (
    <p class="brackets">
      <span class="figures">
        {numberText(old?.brackets ?? 0)} → {numberText(next?.brackets ?? 0)} [ ]
      </span>
      <span class="bar-of-words" role="img" aria-label={t('comparison-bar', { before, after })}>
        <span class="before" style={width(before)} />
        <span class="after" style={width(after)} />
      </span>
    </p>
  )
}
