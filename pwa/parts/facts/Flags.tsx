/** Badges of the flags in force, without duplicates. */
import type { Status } from '../../../shared/domain/types'
import { nameIn } from '../../i18n'
import { inSentence, statusName } from './Phase'

export function Flags({ flags }: { flags: readonly Status[] }) {
  return (
    <>
      {[...new Set(flags)].map((status) => (
        <span key={status.id} class="flag" title={nameIn(status.definitions) || undefined}>
          {inSentence(statusName(status))}
        </span>
      ))}
    </>
  )
}
