import type { Evidence } from '../../shared/domain/types'
import { t } from '../i18n'
import { publisherOf } from './publishers'

/** A link out of Plenary. Only http and https become links: everything else is text. */
export function OutLink({ url, label, lang }: { url: string; label?: string; lang?: string }) {
  if (!/^https?:\/\//i.test(url)) return <span>{label ?? url}</span>
  return (
    <a href={url} rel="noreferrer noopener" target="_blank" hreflang={lang}>
      {label ?? publisherOf(url)}
      <span class="vh"> {t('opens-elsewhere')}</span>
    </a>
  )
}

/** Where an observation is from, by its publisher's name. */
export function Source({ evidence }: { evidence: Evidence }) {
  const { url, title, lang } = evidence
  return url ? (
    <OutLink url={url} {...(lang ? { lang } : {})} />
  ) : (
    <span lang={title ? lang : undefined}>{title ?? t('no-source')}</span>
  )
}
