import type { ArticleStatus, Standing } from '../../shared/domain/ledger'
import type { Phase, Status } from '../../shared/domain/types'
import { lang, word } from '../i18n'
import { Glyph } from './Glyph'

export const phaseName = (phase: Phase | 'none'): string => word('phase', phase)
export const statusName = (status: Pick<Status, 'id'>): string => word('status', status.id)

/** A name inside a sentence: its capital goes, unless it is more than the first letter's. */
export const inSentence = (name: string): string => name.charAt(0).toLocaleLowerCase(lang.value) + name.slice(1)

export function PhaseWord({ phase, glyph = false }: { phase: Phase | 'none'; glyph?: boolean }) {
  return (
    <span class={`phase ph-${phase}`}>
      {glyph && <Glyph phase={phase} />}
      {phaseName(phase)}
    </span>
  )
}

/** The status where it says more than its phase does. */
export const detailOf = (standing: Standing): string | null =>
  standing.status.id === standing.phase ? null : inSentence(statusName(standing.status))

export const phaseOf = (status: ArticleStatus | undefined): Phase | 'none' => status?.standing?.phase ?? 'none'

/** Whether a private observation of the user's has a part in what is shown. */
export const countsPrivate = (status: ArticleStatus): boolean =>
  [...(status.standing?.entries ?? []), ...status.flags].some((entry) => entry.layer === 'private')

/** The phase of a step; flags have none. */
export const phaseOfStatus = (status: Pick<Status, 'phase'>): Phase | 'none' => status.phase ?? 'none'
