/** Localised names of phases and statuses, and the label of a phase with its icon. */
import type { ArticleStatus } from '../../../shared/domain/ledger/ledger'
import type { StandingSummary } from '../../../shared/domain/ledger/summary-article'
import type { Phase, Status } from '../../../shared/domain/types'
import { lang, nameIn, word } from '../../i18n'
import { readModel } from '../../model/state'
import { Glyph } from './Glyph'

export const phaseName = (phase: Phase | 'none'): string => word('phase', phase)
/** Name of a status, which may be known by its id alone; of an unknown one its id with spaces. */
export const statusName = ({ id, names }: Pick<Status, 'id'> & Partial<Status>): string =>
  nameIn(names ?? readModel.value.statuses.get(id)?.names ?? { en: id.replaceAll('-', ' ') })

/** Lower-cases the first letter of a name for use inside a sentence. */
export const inSentence = (name: string): string => name.charAt(0).toLocaleLowerCase(lang.value) + name.slice(1)

export function PhaseWord({ phase, glyph = false }: { phase: Phase | 'none'; glyph?: boolean }) {
  return (
    <span class={`phase ph-${phase}`}>
      {glyph && <Glyph phase={phase} />}
      {phaseName(phase)}
    </span>
  )
}

/** Name of the status, for use inside a sentence; `null` when it is the same as the phase. */
export const detailOf = ({ status, phase }: Pick<StandingSummary, 'status' | 'phase'>): string | null =>
  status === phase ? null : inSentence(statusName({ id: status }))

export const phaseOf = (status: ArticleStatus | undefined): Phase | 'none' => status?.standing?.phase ?? 'none'

/** Phase of a status; `'none'` for flags. */
export const phaseOfStatus = (status: Pick<Status, 'phase'>): Phase | 'none' => status.phase ?? 'none'
