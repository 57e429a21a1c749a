/** Content script entry of the rules for claims, which the reader loads on demand. */
import { claimsAndRoles } from '../../shared/recognition/claims/index'

globalThis.plenaryClaims = claimsAndRoles
