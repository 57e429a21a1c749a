/** Names of an article in all languages, its places in the texts and the editors’ note, folded: last on its page. */
import { type ArticlePlace, placesOn } from '../../../shared/domain/ledger/texts'
import { langOfName, wordsIn } from '../../../shared/domain/text/names'
import type { Article } from '../../../shared/domain/types'
import { lang, nameIn, t } from '../../i18n'
import { langOfEntity } from '../../model/provenance'
import { day, isPrinting, negotiation } from '../../model/state'
import { NoteText, noteAsOf } from '../../parts/facts/EditorsNote'
import { capital } from '../../parts/facts/headline-text'

export function NamesAndPlaces({ article }: { article: Article }) {
  const places = placesOf(article)
  const codes = codesOf(article)
  const note = noteAsOf(article.note)
  if (places.length + codes.length === 0 && note === null) return null
  return (
    <details class="names-places" open={isPrinting.value}>
      <summary>{t('names-places')}</summary>
      <dl class="facts">
        {places.length > 0 && <dt>{t('of-places')}</dt>}
        {places.map((text) => (
          <dd key={text}>{text}</dd>
        ))}
        {codes.length > 0 && <dt>{t('names-forms')}</dt>}
        {codes.map((code) => (
          <OtherNames key={code} article={article} code={code} />
        ))}
        {note !== null && <dt>{t('note-label')}</dt>}
        {note !== null && (
          <dd>
            <NoteText note={note} lang={langOfEntity('article', article.id)} />
          </dd>
        )}
      </dl>
    </details>
  )
}

/** Languages in which it has a name that is not in the heading. */
function codesOf(article: Article): readonly string[] {
  const codes = new Set([article.names, article.aliases].flatMap(Object.keys))
  return [...codes].filter((code) => namesIn(article, code).length > 0)
}

const namesIn = ({ names, aliases }: Article, code: string): readonly string[] => [
  ...(code === langOfName(names, lang.value) ? [] : [names[code] ?? []].flat()),
  ...wordsIn(aliases, code),
]

function OtherNames({ article, code }: { article: Article; code: string }) {
  const [name, ...others] = namesIn(article, code)
  const isTranslated = name === article.names[code] && article.nameBasis[code] === 'translated'
  return (
    <dd class="alias">
      <span class="lang">{code}</span> <span lang={code}>{name}</span>
      {isTranslated && <small class="unsure"> {t('name-translated')}</small>}
      {others.length > 0 && <span lang={code}>, {others.join(', ')}</span>}
    </dd>
  )
}

function placesOf(article: Article): readonly string[] {
  const places = negotiation.value ? placesOn(negotiation.value.pack, article, day.value) : []
  return [
    ...(article.kind === 'instrument' ? [t('article-instrument')] : []),
    ...(article.kind === 'process-issue' ? [t('article-process')] : []),
    ...places.map(placeText).filter((text) => text !== ''),
  ]
}

/** Place of an article in a text, in words; empty where it is in the text under a number that is not known. */
function placeText({ text: { names, numbering }, place }: ArticlePlace): string {
  const text = capital(nameIn(names))
  if (place === null) return t('article-not-in', { text })
  const { number, title, isUnsure } = place
  if (number === null) return ''
  if (numbering === 'section')
    return t(isUnsure ? 'article-section-unsure' : 'article-section', { section: number, text })
  return title ? t('article-number-as', { number, title, text }) : t('article-number', { number, text })
}
