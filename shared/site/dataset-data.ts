/** Description of the dataset for search engines, as schema.org has it. */
import { LICENCE_ADDRESSES } from '../data-package/licences'
import { dayOfVersion } from '../pack/version'
import { rootFrom } from './addresses'
import { type PageContext, siteTitle } from './page'

export function dataOf({ view, words, options: { base }, place }: PageContext): unknown {
  const { pack } = view
  const { about, version } = pack
  const day = dayOfVersion(version)
  const root = base ?? rootFrom(place)
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: siteTitle(view, words),
    description: about?.description ?? words.t('site-about-1'),
    version,
    inLanguage: words.lang,
    isAccessibleForFree: true,
    ...(day && { dateModified: day }),
    ...(base && { url: `${base}${words.lang}/` }),
    ...(about?.licence && { license: LICENCE_ADDRESSES[about.licence] }),
    ...(about &&
      about.authors.length > 0 && { creator: about.authors.map((name) => ({ '@type': 'Organization', name })) }),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${root}data/dataset.json` },
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${root}data/status_updates.csv` },
    ],
  }
}
