/**
 * Preview of an import: the status changes as of today and later, then every entry with what it would do, in groups. A group draws its
 * list when it is opened, a page at a time, so that a file of thousands stays usable.
 */
import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import type { PlannedEntry } from '../../shared/domain/import-plan'
import { t } from '../i18n'
import { dateText } from '../i18n/dates'
import { today } from '../model/state'
import { ShowMore } from '../parts/ShowMore'
import { changeText, markText, partsOf } from './import-words'
import type { ImportPlan, PlanGroup } from './use-import-plan'

const PAGE = 50
/** Groups whose entries are folded away at first: they change nothing. */
const FOLDED = ['conflicts', 'same']

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
        <Changes title={t('plan-after', { date: dateText(today.value) })} {...plan} />
      )}
      {plan.groups.map((group) => (
        <Group key={group.name} group={group} plan={plan} isRestore={isRestore} />
      ))}
    </div>
  )
}

interface ChangesProps extends Pick<ImportPlan, 'changes' | 'marks' | 'names'> {
  readonly title: string
}

/** Changes of statuses, flags and sources, as sentences. */
export function Changes({ title, changes, marks, names }: ChangesProps) {
  const [shown, setShown] = useState(PAGE)
  const texts = [
    ...changes.map((change) => changeText(change, names)),
    ...marks.map((change) => markText(change, names)),
  ]
  return (
    <section aria-live="polite">
      <p>
        <b>{title}</b>
      </p>
      {texts.length === 0 && <p>{t('plan-no-change')}</p>}
      <ul class="rows">
        {texts.slice(0, shown).map((text) => (
          <li key={text}>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <ShowMore shown={shown} total={texts.length} onMore={() => setShown(shown + PAGE)} />
    </section>
  )
}

function Group({ group, plan, isRestore }: { group: PlanGroup } & Required<Props>) {
  const { name, entries } = group
  const [open, setOpen] = useState(!FOLDED.includes(name))
  const [shown, setShown] = useState(PAGE)
  const isOpen = group.isOpen && !isRestore
  const note = noteOf(name, isRestore)
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
            <Item key={planned.entry.id} planned={planned} plan={plan} isOpen={isOpen} />
          ))}
        </ul>
      )}
      {open && <ShowMore shown={shown} total={entries.length} onMore={() => setShown(shown + PAGE)} />}
    </details>
  )
}

function noteOf(name: PlanGroup['name'], isRestore: boolean): string {
  if (name === 'conflicts') return t(isRestore ? 'files-conflict-restore' : 'files-conflict-import')
  if (name === 'foreign') return t(isRestore ? 'plan-foreign-restore' : 'plan-foreign-import')
  if (name === 'ahead') return t(isRestore ? 'plan-ahead-restore' : 'plan-ahead-import')
  if (isRestore) return ''
  return name === 'alters' || name === 'elsewhere' ? t(`plan-${name}-note`) : ''
}

function Item({ planned, plan, isOpen }: { planned: PlannedEntry; plan: ImportPlan; isOpen: boolean }) {
  const text = (
    <span>
      {partsOf(planned, plan.effectOf(planned), plan.names).map(({ before = '', text, isTheirs }) => (
        <Fragment key={before + text}>
          {before}
          {/* In a box of its own: neither its directions nor what it says passes for a sentence of Plenary. */}
          {isTheirs ? <bdi class="theirs">{text}</bdi> : <span>{text} </span>}
        </Fragment>
      ))}
    </span>
  )
  const isPrivate = planned.entry.layer === 'private'
  return (
    <li class={isPrivate ? 'own-private' : undefined}>
      {isOpen ? (
        <label class="choice">
          <input
            type="checkbox"
            checked={plan.isChosen(planned)}
            onChange={(event) => plan.choose([planned], event.currentTarget.checked)}
          />
          {text}
        </label>
      ) : (
        text
      )}
    </li>
  )
}
