/** How a site is cited, and a version of it. */
import { toText } from '../citations/plain'
import type { Reference } from '../citations/reference'
import { referenceTo } from '../data-package/about'
import { dateInText } from './facts'
import type { PageContext } from './page'

/** The version that is published. */
export const citeThis = (context: PageContext): string => textOf(context, referenceTo(context.view.pack))

/** The site as a whole: the same for each version, so that its page stays the same. */
export const citeSite = (context: PageContext): string =>
  textOf(context, { ...referenceTo(context.view.pack), issued: null, note: null })

const textOf = (context: PageContext, reference: Reference): string =>
  toText(
    { ...reference, url: context.options.base ?? reference.url },
    {
      date: (date) => context.words.date(date, 'long'),
      accessed: (date) => context.words.t('cite-accessed', { date: dateInText(context, date) }),
    },
  )
