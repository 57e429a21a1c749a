import { type Article, LANGS, type Lang } from '../../../shared/domain/types'
import { linkTo, openOverlay } from '../../app/navigation'
import { lang, nameIn, t } from '../../i18n'

/** The names, and where the text is to be found. */
export function ArticleHead({ article }: { article: Article }) {
  const meta = metaOf(article)
  return (
    <div class="arthead">
      <div>
        <h1 tabIndex={-1}>{nameIn(article.names)}</h1>
        <p class="names">
          {LANGS.filter((code) => code !== lang.value).map((code) => (
            <Name key={code} article={article} code={code} />
          ))}
        </p>
        {meta.length > 0 && <p class="meta">{meta.join(' · ')}</p>}
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

function Name({ article, code }: { article: Article; code: Lang }) {
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

function metaOf({ kind, number2024, title2024, section2020, section2020Basis, fate }: Article): readonly string[] {
  const parts: string[] = []
  if (kind === 'instrument') parts.push(t('article-instrument'))
  if (kind === 'process-issue') parts.push(t('article-process'))
  if (number2024 && title2024) parts.push(t('article-number-as', { number: number2024, title: title2024 }))
  else if (number2024) parts.push(t('article-number', { number: number2024 }))
  else if (fate === 'not-in-stabilised-text') parts.push(t('article-not-in'))
  if (section2020) {
    const unsure = section2020Basis === 'recalled-unverified'
    parts.push(t(unsure ? 'article-section-unsure' : 'article-section', { section: section2020 }))
  }
  return parts
}
