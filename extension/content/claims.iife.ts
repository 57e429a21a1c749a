/** Entry of the rules for claims, a script of its own: names are marked before a page has read it. */
import { claimsAndRoles } from '../../shared/recognition/claims/index'

globalThis.plenaryClaims = claimsAndRoles
