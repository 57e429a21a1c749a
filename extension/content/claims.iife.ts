/** Entry of the rules for claims, a script of its own, run after the reader's. */
import { claimsAndRoles } from '../../shared/recognition/claims/index'

globalThis.plenaryClaims = claimsAndRoles
