/** Reads a page by the rules alone, whatever the second reader says, for the tests of rules. */
import { claimsAndRoles } from '../recognition/claims/index'
import { type Lexicons, pageLang } from '../recognition/language'
import { readNames } from '../recognition/read-names'
import type { PageText, Reading } from '../recognition/types'

export function readByRules(lexicons: Lexicons, page: PageText): Pick<Reading, 'claims' | 'roles'> {
  return readNames(lexicons.of(pageLang(lexicons.functionWords, page)), page).readClaims(claimsAndRoles)
}
