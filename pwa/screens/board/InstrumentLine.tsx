/** The agreement as a whole, which is never a row among the articles: one line, with what a phone has no room for left out. */
import type { ArticleSummary } from '../../../shared/domain/ledger/summary-article'
import type { Article, Status } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { wordsOfSince } from '../../i18n/dates'
import { linkTo } from '../../model/navigation'
import { Flags } from '../../parts/facts/Flags'
import { Glyph } from '../../parts/facts/Glyph'
import { detailOf, phaseName } from '../../parts/facts/Phase'
import { PrivateTag } from '../../parts/facts/PrivateTag'
import { When } from '../../parts/facts/When'

interface Props {
  readonly article: Article
  readonly status: ArticleSummary
  readonly statuses: ReadonlyMap<string, Status>
}

export function InstrumentLine({ article, status: { standing, flags, layer }, statuses }: Props) {
  const phase = standing?.phase ?? 'none'
  return (
    <p class={`instrument ph-${phase}`}>
      <Glyph phase={phase} />
      <a href={linkTo('article', article.id)}>{t('instrument-label')}</a>
      <span class="vh">{phaseName(phase)}</span>
      {standing?.isContested && <span class="flag">{t('contested')}</span>}
      <PrivateTag layer={layer} title={t('private-included')} />
      {standing && (
        <span class="only-wide">
          <StatusSince {...standing} /> <Flags flags={flags.flatMap((id) => statuses.get(id) ?? [])} />
        </span>
      )}
    </p>
  )
}

function StatusSince(standing: NonNullable<ArticleSummary['standing']>) {
  const [before, after] = wordsOfSince(standing.statusSince)
  return (
    <>
      {detailOf(standing) ?? phaseName(standing.phase)} {standing.isInferred && <i>{t('inferred')}</i>} {before}
      <When date={standing.statusSince} />
      {after}
    </>
  )
}
