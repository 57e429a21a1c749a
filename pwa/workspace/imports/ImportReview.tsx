/**
 * Preview of an import: the status changes as of today and later, then every entry with what it would do, in groups. A group draws its
 * list when it is opened, a page at a time, so that a file of thousands stays usable.
 */
import { useState } from 'preact/hooks'
import { tallyOf } from '../../../shared/domain/entries/entries'
import type { PlannedEntry } from '../../../shared/domain/imports/import-plan'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { today } from '../../model/state'
import { ShowMore } from '../../parts/lists/ShowMore'
import { Changes } from './Changes'
import { PlannedItem } from './PlannedItem'
import type { ImportPlan, PlanGroup } from './use-import-plan'

const PAGE = 50

interface Props {
  readonly plan: ImportPlan
  /** A restore takes everything: nothing to choose. */
  readonly isRestore?: boolean
}

export function ImportReview({ plan, isRestore = false }: Props) {
  return (
    <div class="plan">
      {plan.groups.length === 0 && <p>{t('plan-empty')}</p>}
      {!isRestore && plan.groups.length > 0 && (
        <Changes title={t('plan-after', { date: dateText(today.value) })} all={plan.changes} />
      )}
      {plan.groups.map((group) =>
        group.name === 'same' ? (
          <Same key={group.name} entries={group.entries} />
        ) : group.name === 'erased' ? (
          <p key={group.name}>{t('plan-erased-count', { n: group.entries.length })}</p>
        ) : (
          <Group key={group.name} name={group.name} group={group} plan={plan} isRestore={isRestore} />
        ),
      )}
    </div>
  )
}

/** Counts of what is here as it is: entries of the user, and what the dataset has, also one that comes with the file. */
function Same({ entries }: Pick<PlanGroup, 'entries'>) {
  const isInDataset = ({ target }: PlannedEntry) => target?.from === 'dataset'
  const inDataset = entries.filter(isInDataset).length
  const here = tallyOf(entries.filter((one) => !isInDataset(one)).map(({ entry }) => entry)).n
  return (
    <>
      {here > 0 && <p>{t('plan-same-count', { n: here })}</p>}
      {inDataset > 0 && <p>{t('plan-same-dataset', { n: inDataset })}</p>}
    </>
  )
}

interface GroupProps extends Required<Props> {
  readonly group: PlanGroup
  /** Those that are here as they are need no list, and the words of erased ones are not shown again. */
  readonly name: Exclude<PlanGroup['name'], 'same' | 'erased'>
}

function Group({ group, name, plan, isRestore }: GroupProps) {
  const { entries } = group
  const [open, setOpen] = useState(true)
  const [shown, setShown] = useState(PAGE)
  const isOpen = group.isOpen && !isRestore
  const note = noteOf(name, isRestore, plan.isOwnDevice)
  const count = entries.filter(plan.isChosen).length
  return (
    <details class="more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t(`plan-${name}`)}{' '}
        <span class="label">
          {isOpen ? t('plan-chosen', { chosen: count, n: entries.length }) : t('plan-count', { n: entries.length })}
        </span>
      </summary>
      {open && note !== '' && <p>{note}</p>}
      {open && isOpen && (
        <p class="bar">
          <button class="btn" type="button" onClick={() => plan.choose(entries, true)}>
            {t('plan-all')}
          </button>
          <button class="btn" type="button" onClick={() => plan.choose(entries, false)}>
            {t('plan-none')}
          </button>
        </p>
      )}
      {open && (
        <ul class="rows">
          {entries.slice(0, shown).map((planned) => (
            <PlannedItem key={planned.entry.id} planned={planned} plan={plan} isOpen={isOpen} />
          ))}
        </ul>
      )}
      {open && <ShowMore shown={shown} total={entries.length} onMore={() => setShown(shown + PAGE)} />}
    </details>
  )
}

function noteOf(name: PlanGroup['name'], isRestore: boolean, isOwnDevice: boolean): string {
  if (name === 'conflicts') return t(isRestore ? 'files-conflict-restore' : 'files-conflict-import')
  if (name === 'foreign') return t(isRestore || isOwnDevice ? 'plan-foreign-restore' : 'plan-foreign-import')
  if (name === 'ahead') return t(isRestore ? 'plan-ahead-restore' : 'plan-ahead-import')
  if (isRestore) return ''
  if (name === 'alters' || name === 'elsewhere') return isOwnDevice ? '' : t(`plan-${name}-note`)
  return name === 'contradicts' || name === 'completes' ? t(`plan-${name}-note`) : ''
}
