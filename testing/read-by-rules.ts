/** Reads a page by the rules alone, whatever the second reader says, for the tests of rules. */
import { claimsAndRoles } from '../shared/recognition/claims/index'
import { type Lexicons, pageLang } from '../shared/recognition/language'
import { readNames } from '../shared/recognition/read-names'
import type { PageText, Reading } from '../shared/recognition/types'

export function readByRules(lexicons: Lexicons, page: PageText): Pick<Reading, 'claims' | 'roles'> {
  return readNames(lexicons.of(pageLang(lexicons.functionWords, page)), page).readClaims(claimsAndRoles)
}
