/** Entry of the rules for claims, a script of its own, which the reader has brought to the pages that may need it. */
import { claimsAndRoles } from '../../shared/recognition/claims/index'

globalThis.plenaryClaims = claimsAndRoles
