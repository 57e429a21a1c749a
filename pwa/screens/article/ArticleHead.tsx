/** Header of an article: names in each language, its place in the texts, and the button to add a status. */
import { langOfName } from '../../../shared/domain/names'
import { type ArticlePlace, placesOn } from '../../../shared/domain/texts'
import type { Article } from '../../../shared/domain/types'
import { lang, nameIn, t } from '../../i18n'
import { linkTo, openOverlay } from '../../model/navigation'
import { day, negotiation } from '../../model/state'
import { EntityActions } from '../../parts/EntityActions'

export function ArticleHead({ article }: { article: Article }) {
  const meta = metaOf(article)
  return (
    <div class="arthead">
      <div>
        <h1 tabIndex={-1}>{nameIn(article.names)}</h1>
        <p class="names">
          {Object.keys(article.names)
            .filter((code) => code !== langOfName(article.names, lang.value))
            .map((code) => (
              <Name key={code} article={article} code={code} />
            ))}
        </p>
        {meta.length > 0 && <p class="meta">{meta.join(' · ')}</p>}
        <EntityActions kind="article" id={article.id} name={nameIn(article.names)} />
      </div>
      <div class="acts">
        <button
          class="btn primary"
          type="button"
          aria-keyshortcuts="R"
          onClick={() => openOverlay(linkTo('record', null, { article: article.id }))}
        >
          <span class="recdot" aria-hidden="true" />
          {t('record')}
        </button>
      </div>
    </div>
  )
}

function Name({ article, code }: { article: Article; code: string }) {
  const translated = article.nameBasis[code] === 'translated'
  return (
    <span lang={code} title={translated ? t('name-translated') : undefined}>
      {article.names[code]}
      {translated && (
        <small class="unsure" lang={lang.value}>
          {' '}
          {t('name-translated')}
        </small>
      )}
    </span>
  )
}

function metaOf(article: Article): readonly string[] {
  const places = negotiation.value ? placesOn(negotiation.value.pack, article, day.value) : []
  return [
    ...(article.kind === 'instrument' ? [t('article-instrument')] : []),
    ...(article.kind === 'process-issue' ? [t('article-process')] : []),
    ...places.map(placeText).filter((text) => text !== ''),
  ]
}

/** Place of an article in a text, in words; empty where it is in the text under a number that is not known. */
function placeText({ text: { names, numbering }, place }: ArticlePlace): string {
  const text = nameIn(names)
  if (place === null) return t('article-not-in', { text })
  const { number, title, isUnsure } = place
  if (number === null) return ''
  if (numbering === 'section')
    return t(isUnsure ? 'article-section-unsure' : 'article-section', { section: number, text })
  return title ? t('article-number-as', { number, title, text }) : t('article-number', { number, text })
}
