/** Metadata of a dataset, as the text of a form. */
import { webAddress } from '../../../shared/domain/text/web-address'
import type { AboutDataset } from '../../../shared/domain/types'
import { rootAddress } from '../../../shared/site/root-address'
import { t } from '../../i18n'

export interface AboutText {
  readonly title: string
  /** Parted by semicolons. */
  readonly authors: string
  readonly url: string
  readonly description: string
  readonly licence: AboutDataset['licence'] | ''
}

export const textOfAbout = (about: AboutDataset | null | undefined): AboutText => ({
  title: about?.title ?? '',
  authors: about?.authors.join('; ') ?? '',
  url: about?.url ?? '',
  description: about?.description ?? '',
  licence: about?.licence ?? '',
})

/** Errors by field. */
export function problemsOfAbout({ url }: AboutText): Partial<Record<keyof AboutText, string>> {
  if (webAddress(url) === null) return { url: t('error-url') }
  return rootAddress(url) === undefined ? { url: t('about-url-folder') } : {}
}

/** Value of the text, without authors of an empty form; `null` while a field has an error. */
export function aboutOf({ title, authors, url, description, licence }: AboutText): AboutDataset | null {
  const address = webAddress(url)
  if (address === null) return null
  const names = authors.split(';').flatMap((name) => name.trim() || [])
  return {
    ...(title.trim() !== '' && { title: title.trim() }),
    authors: names,
    ...(licence !== '' && { licence }),
    ...(description.trim() !== '' && { description: description.trim() }),
    ...(address !== '' && { url: address }),
  }
}
