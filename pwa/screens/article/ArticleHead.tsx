/** Header of an article: its names, its place in the texts, what it continues and what continues it, and buttons to add. */

import { continuationsOf } from '../../../shared/domain/assembly/continuations'
import { isPartlyKnown, type Succession, successionsOf } from '../../../shared/domain/assembly/successions'
import { type ArticlePlace, placesOn } from '../../../shared/domain/ledger/texts'
import { langOfName } from '../../../shared/domain/text/names'
import { colonIn } from '../../../shared/domain/text/typography'
import type { Article } from '../../../shared/domain/types'
import { lang, nameIn, t } from '../../i18n'
import { dateInText } from '../../i18n/dates'
import { linkTo, openOverlay } from '../../model/navigation'
import { articlesInForce, day, negotiation } from '../../model/state'
import { EntityOrigin } from '../../parts/facts/EntityActions'
import { capital } from '../../parts/facts/headline-text'
import { LinkedNames } from '../../parts/facts/LinkedNames'
import { MergedFrom } from '../../parts/facts/MergedFrom'

export function ArticleHead({ article }: { article: Article }) {
  const meta = metaOf(article)
  const articles = negotiation.value?.pack.articles ?? []
  const after = successionsOf(articles).filter(({ of, day: from }) => of.includes(article.id) && from <= day.value)
  const isAhead = after.length === 0 && !articlesInForce.value.includes(article)
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
        <Continues article={article} articles={articles} />
        {isAhead && article.from && (
          <p class="meta">{t('article-not-yet', { date: dateInText(article.from, 'long') })}</p>
        )}
        <EntityOrigin kind="article" id={article.id} />
      </div>
      <div class="acts">
        {after.length === 0 && <AddStatus article={article} />}
        {after.map((one) => (
          <ContinuedBy key={one.into.join()} succession={one} articles={articles} />
        ))}
      </div>
    </div>
  )
}

const AddStatus = ({ article }: { article: Article }) => (
  <button
    class="btn primary"
    type="button"
    aria-keyshortcuts="R"
    onClick={() => openOverlay(linkTo('record', null, { article: article.id }))}
  >
    <span class="recdot" aria-hidden="true" />
    {t('record')}
  </button>
)

/** Succession of an article: links to those that continue it, with the day from which statuses are added to them. */
function ContinuedBy({ succession, articles }: { succession: Succession; articles: readonly Article[] }) {
  const { kind, into, date } = succession
  return (
    <p class="meta">
      {t(`continued-${kind}`)}
      {colonIn(lang.value)}
      <LinkedNames
        articles={articles.filter(({ id }) => into.includes(id))}
        andOthers={kind === 'split' && isPartlyKnown(succession)}
      />
      , {t('since', { date: dateInText(date) })}
    </p>
  )
}

/** Links to the articles that one continues, and since when it does. */
function Continues({ article, articles }: { article: Article; articles: readonly Article[] }) {
  const { kind, of = [] } = continuationsOf(articles).find((one) => one.article === article.id) ?? {}
  const before = articles.filter(({ id }) => of.includes(id))
  if (before.length === 0) return null
  return (
    <p class="meta">
      {kind === 'merge' ? (
        <MergedFrom articles={before} />
      ) : (
        <>
          {t('continues')}
          {colonIn(lang.value)}
          <ArticleLinks articles={before} />
        </>
      )}
      {article.from && `, ${t('since', { date: dateInText(article.from) })}`}
    </p>
  )
}

const ArticleLinks = ({ articles }: { articles: readonly Article[] }) => (
  <>
    {articles.map(({ id, names }, index) => (
      <span key={id}>
        {index > 0 && ', '}
        <a href={linkTo('article', id)}>{nameIn(names)}</a>
      </span>
    ))}
  </>
)

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
  const text = capital(nameIn(names))
  if (place === null) return t('article-not-in', { text })
  const { number, title, isUnsure } = place
  if (number === null) return ''
  if (numbering === 'section')
    return t(isUnsure ? 'article-section-unsure' : 'article-section', { section: number, text })
  return title ? t('article-number-as', { number, title, text }) : t('article-number', { number, text })
}
