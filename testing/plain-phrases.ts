/** Test double of the phrases of reports: each phrase is its key with its values, each name its id. */
import type { ReportPhrases } from '../shared/reports/phrases'

export const plainPhrases: ReportPhrases = {
  lang: 'en',
  phrase: (phrase, ...[values]) => [phrase, ...Object.values(values ?? {})].join(' '),
  date: (date) => date,
  phase: (phase) => phase,
  status: (status) => status.id,
  stance: (stance) => stance,
  verb: (verb) => verb,
  meetingKind: (kind) => kind,
  basis: (basis) => basis,
  role: (role) => role,
  publisher: (url) => url.replace(/^https?:\/\//, ''),
}
