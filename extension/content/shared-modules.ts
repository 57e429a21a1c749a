/**
 * Modules that one content script hands to those that run after it in the same frame, so that none has a copy of its own. By
 * file name; the build takes the imports of a later script from here (`shared` of `tools/vite/one-script.ts`).
 */
import type * as readDate from '../../shared/domain/dates/read-date'
import type * as characters from '../../shared/recognition/characters'
import type * as blockDates from '../../shared/recognition/claims/block-dates'
import type * as columns from '../../shared/recognition/claims/tables/columns'
import type * as dates from '../../shared/recognition/dates'
import type * as rules from '../../shared/recognition/languages/rules'
import type * as dom from './marks/dom'

interface SharedModules {
  readonly 'block-dates': typeof blockDates
  readonly characters: typeof characters
  readonly columns: typeof columns
  readonly dates: typeof dates
  readonly dom: typeof dom
  readonly 'read-date': typeof readDate
  /** The patterns of the languages whose scripts have run. */
  readonly rules: { readonly RULES: Partial<(typeof rules)['RULES']> }
}

declare global {
  var plenaryModules: Partial<SharedModules> | undefined
}

/** Adds modules for the scripts that run later. */
export function share(modules: Partial<SharedModules>): void {
  globalThis.plenaryModules = { ...globalThis.plenaryModules, ...modules }
}

/** Adds the patterns of a language; a script that runs already finds them too. */
export function shareRules(rules: Partial<typeof import('../../shared/recognition/languages/rules')['RULES']>): void {
  const known = globalThis.plenaryModules?.rules?.RULES
  if (known) Object.assign(known, rules)
  else share({ rules: { RULES: rules } })
}

/** True when the readers of claims have run, with the patterns of a language. */
export const hasClaims = (lang: string): boolean =>
  globalThis.plenaryClaims !== undefined && Object.hasOwn(globalThis.plenaryModules?.rules?.RULES ?? {}, lang)
