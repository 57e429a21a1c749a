/** Header of an article: names in each language, its place in the texts, and the button to add a status. */
import { TEXTS } from '../../../shared/domain/texts'
import { type Article, LANGS, type Lang } from '../../../shared/domain/types'
import { lang, nameIn, t } from '../../i18n'
import { linkTo, openOverlay } from '../../model/navigation'
import { day } from '../../model/state'

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

function metaOf(article: Article): readonly string[] {
  const { kind, section2020, section2020Basis } = article
  const parts: string[] = []
  if (kind === 'instrument') parts.push(t('article-instrument'))
  if (kind === 'process-issue') parts.push(t('article-process'))
  if (day.value >= TEXTS.stabilised2024) parts.push(...inStabilisedText(article))
  if (section2020 && day.value >= TEXTS.consolidated2020) {
    const unsure = section2020Basis === 'recalled-unverified'
    parts.push(t(unsure ? 'article-section-unsure' : 'article-section', { section: section2020 }))
  }
  return parts
}

function inStabilisedText({ number2024, title2024, fate }: Article): readonly string[] {
  if (number2024 && title2024) return [t('article-number-as', { number: number2024, title: title2024 })]
  if (number2024) return [t('article-number', { number: number2024 })]
  return fate === 'not-in-stabilised-text' ? [t('article-not-in')] : []
}
