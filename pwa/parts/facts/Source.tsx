/** External links, and the source of an observation as such a link. */
import type { SourceLink } from '../../../shared/domain/ledger/summary-rows'
import { t } from '../../i18n'
import { sourceName } from './publishers'

/** External link in a new tab, without referrer. Only http(s) becomes a link: URLs of packs and entries are untrusted. */
export function OutLink({ url, label, lang }: { url: string; label?: string; lang?: string }) {
  if (!isLink(url)) return <span>{label ?? url}</span>
  const text = label ?? sourceName(url)
  return (
    <a
      href={url}
      rel="noreferrer noopener"
      target="_blank"
      hreflang={lang}
      aria-label={`${text} ${t('opens-elsewhere')}`}
    >
      {text}
    </a>
  )
}

/** True for what becomes a link. */
export const isLink = (url: string): boolean => /^https?:\/\//i.test(url)

/** Link to the source, labelled by its publisher; without a URL, the title of the source. */
export function Source({ evidence }: { evidence: SourceLink }) {
  const { url, title, lang } = evidence
  return url ? (
    <OutLink url={url} {...(lang ? { lang } : {})} />
  ) : (
    <span lang={title ? lang : undefined}>{title ?? t('no-source')}</span>
  )
}
