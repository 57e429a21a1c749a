/** The page of an entity that is not there: of one that was removed, who removed it and when, and Restore. */

import { localDay } from '../../../shared/domain/dates/days'
import type { WithdrawalEntry } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import { type Version, versionsOf } from '../../../shared/domain/entries/versions'
import { colonIn } from '../../../shared/domain/text/typography'
import { lang, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { linkTo, openOverlay } from '../../model/navigation'
import { baseAddress, publishedPack, shownData } from '../../model/state'
import { authorName } from '../../parts/facts/Byline'
import { UnknownEntity } from '../../parts/loading/NotFound'
import { Problem } from '../../parts/loading/Problem'
import { useTitle } from '../../parts/title'
import { entityTitle } from '../../workspace/entries/entity-title'
import { reasonText } from '../../workspace/entries/removal-reasons'
import { useRestore } from './use-restore'

/** Kinds of entities that have a page of their own and can be removed. */
type PageKind = 'article' | 'meeting'

export function MissingEntity({ kind }: { kind: PageKind }) {
  const pack = publishedPack.value
  const versions = pack ? versionsOf(pack, shownData.value?.entries ?? [], kind, baseAddress.value.id ?? '') : []
  return versions.at(-1)?.withdrawal ? <Removed kind={kind} versions={versions} /> : <UnknownEntity kind={kind} />
}

interface RemovedProps {
  readonly kind: PageKind
  readonly versions: readonly Version<PageKind>[]
}

function Removed({ kind, versions }: RemovedProps) {
  useTitle(t('unknown-title'))
  const { failed, restore } = useRestore(kind, versions, () => {})
  const last = versions.at(-1)
  if (!last?.withdrawal) return null
  const layer = last.entry?.layer ?? last.withdrawal.layer
  return (
    <div class={!isPublic({ layer }) ? 'lede own-private' : 'lede'}>
      <h1 tabIndex={-1}>{entityTitle(kind, last.entity)}</h1>
      <p>{removedText(last.withdrawal)}</p>
      <Problem text={failed} />
      <p class="empty">
        <button class="btn primary" type="button" onClick={() => void restore(last)}>
          {t('add-restore')}
        </button>{' '}
        <button
          class="btn"
          type="button"
          onClick={() => openOverlay(linkTo('add', null, { kind, id: last.entity.id }))}
        >
          {t('add-history')}
        </button>
      </p>
    </div>
  )
}

function removedText({ by, madeAt, reason }: WithdrawalEntry): string {
  const date = dateText(localDay(new Date(madeAt)))
  const author = authorName(by)
  const removed = author === null ? t('removed-by-you', { date }) : t('removed-by', { author, date })
  return reason === '' ? removed : `${removed} ${t('correct-reason')}${colonIn(lang.value)}${reasonText(reason)}`
}
