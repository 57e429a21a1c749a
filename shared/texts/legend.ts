/** Legend of a draft: what it says that its colours mean, as *Green: agreed in plenary*. */
import type { Fill } from '../documents/formatting'
import type { SourceParagraph } from './parts'

export type Legend = Readonly<Partial<Record<Fill, string>>>

const NAMES: Readonly<Record<string, Fill>> = {
  ...{ green: 'green', vert: 'green', verte: 'green', verde: 'green' },
  ...{ yellow: 'yellow', jaune: 'yellow', amarillo: 'yellow', amarilla: 'yellow' },
  ...{ blue: 'blue', bleu: 'blue', bleue: 'blue', azul: 'blue' },
  ...{ red: 'red', rouge: 'red', rojo: 'red', roja: 'red' },
  ...{ orange: 'orange', naranja: 'orange' },
  ...{ grey: 'grey', gray: 'grey', gris: 'grey' },
  ...{ purple: 'purple', pink: 'purple', violet: 'purple', rose: 'purple', morado: 'purple', rosa: 'purple' },
  ...{ turquoise: 'cyan', cyan: 'cyan', turquesa: 'cyan' },
}
const COLOUR = Object.keys(NAMES).join('|')
/** A colour with a word for what has it, and what that means. */
const LINE = new RegExp(
  String.raw`(?:^|[;.•-]\s*|\b(?:shad(?:ing|ed)|highlight(?:ing|ed)?|surlignage|surligné|sombreado|resaltado|en|in)\s+(?:(?:en|in)\s+)?)(${COLOUR})(?:\s+(?:shading|highlight(?:ing)?|text|colou?r|background))?\s*(?:[:=–—]|means|indicates|denotes|signifie|indique|significa|indica)\s*([^;.\n]{2,80})`,
  'giu',
)
/** A legend stands at the beginning, in short paragraphs. */
const MOST_PARAGRAPHS = 60
const LONGEST_LINE = 400

export function legendOf(paragraphs: readonly SourceParagraph[]): Legend {
  const legend: Partial<Record<Fill, string>> = {}
  for (const { text } of paragraphs.slice(0, MOST_PARAGRAPHS)) {
    if (text.length > LONGEST_LINE) continue
    for (const [, colour = '', meaning = ''] of text.matchAll(LINE)) {
      const fill = NAMES[colour.toLowerCase()]
      if (fill) legend[fill] ??= meaning.replace(/[\s,]+$/u, '')
    }
  }
  return legend
}
