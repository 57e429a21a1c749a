/**
 * State of an import preview: the plan of the entries in groups, which of them the user takes, and the ledger before and
 * after. What only adds is taken unless the user leaves it out; what displaces something only where the user says so.
 */
import { useMemo, useState } from 'preact/hooks'
import { type Entry, entriesOf, withNegotiation } from '../../shared/domain/entries'
import {
  currentIds,
  type EntryEffect,
  effectsOn,
  ledgerWith,
  type MarkChange,
  markChanges,
  type StatusChange,
  statusChanges,
} from '../../shared/domain/import-effect'
import {
  type Held,
  hiddenIds,
  isAddition,
  isDisplacing,
  type PlannedEntry,
  planImport,
} from '../../shared/domain/import-plan'
import type { NameBook } from '../../shared/reports/phrases'
import { lang } from '../i18n'
import { firstNegotiationOf } from '../model/first-negotiation'
import type { OpenData } from '../model/open-negotiation'
import { openData, today } from '../model/state'
import { namesWith } from './import-words'

/** Groups in the order in which they are shown: first what asks for a decision. */
const GROUPS = ['ahead', 'alters', 'elsewhere', 'moves', 'adds', 'foreign', 'conflicts', 'same'] as const
type GroupName = (typeof GROUPS)[number]

export interface PlanGroup {
  readonly name: GroupName
  readonly entries: readonly PlannedEntry[]
  /** False where no entry of it can be imported. */
  readonly isOpen: boolean
}

export interface ImportPlan {
  readonly groups: readonly PlanGroup[]
  readonly isChosen: (planned: PlannedEntry) => boolean
  readonly choose: (entries: readonly PlannedEntry[], on: boolean) => void
  readonly chosen: readonly Entry[]
  /** Status changes by the chosen entries, as of today and from later days on. */
  readonly changes: readonly StatusChange[]
  /** Changes of flags, and of whether sources differ, by the chosen entries, as of today. */
  readonly marks: readonly MarkChange[]
  readonly effectOf: (planned: PlannedEntry) => EntryEffect
  /** Names of articles, also of those that the entries add. */
  readonly names: NameBook
}

type Known = Pick<OpenData, 'pack' | 'entries' | 'sealed'>
const NOTHING: readonly PlannedEntry[] = []

interface Decisions {
  readonly on: readonly Entry[]
  readonly byKey: ReadonlyMap<string, boolean>
}
const NONE: Decisions['byKey'] = new Map()

/** Plans an import against the present data; planned again when they change, by this or another tab. */
export function useImportPlan(incoming: readonly Entry[]): ImportPlan {
  const state = openData.value
  const day = today.value
  const held = useMemo(() => (state ? heldOf(state) : null), [state])
  const plan = useMemo(() => {
    if (!state || !held) return NOTHING
    // A link of before does not name the negotiation.
    return planImport(
      held,
      incoming.map((entry) => withNegotiation(entry, firstNegotiationOf(state))),
    )
  }, [held, incoming])
  const before = useMemo(() => (state ? ledgerWith(state.pack, state.entries) : null), [state])
  const groups = useMemo(() => {
    if (!state || !before) return []
    const added = plan.filter(isAddition).map(({ entry }) => entry)
    const own = entriesOf(added, state.pack.id)
    return groupsOf(plan, currentIds(before, ledgerWith(state.pack, state.entries, own), own, day))
  }, [plan, before, day])
  const effectOf = useMemo(() => {
    return memoised(effectsOn(held ?? NO_DATA, day))
  }, [held, day])
  const [decisions, setDecisions] = useState<Decisions>({ on: incoming, byKey: new Map() })
  // Decisions on another file or link do not stand for this one, whose entries may have the same ids.
  const decided = decisions.on === incoming ? decisions.byKey : NONE
  const isChosen = (planned: PlannedEntry) => canChoose(planned) && (decided.get(keyOf(planned)) ?? isAddition(planned))
  const chosen = useMemo(() => plan.filter(isChosen).map(({ entry }) => entry), [plan, decided])
  const { changes, marks } = useMemo(() => {
    if (!state || !before) return { changes: [], marks: [] }
    const after = ledgerWith(state.pack, state.entries, chosen)
    return { changes: statusChanges(before, after, day), marks: markChanges(before, after, day) }
  }, [before, chosen, day])
  const names = useMemo(() => namesWith(incoming), [incoming, state, lang.value])
  const choose = (entries: readonly PlannedEntry[], on: boolean) =>
    setDecisions({ on: incoming, byKey: new Map([...decided, ...entries.map((one) => [keyOf(one), on] as const)]) })
  return { groups, isChosen, choose, chosen, changes, marks, effectOf, names }
}

const NO_DATA: Held = { pack: null, entries: [] }
const heldOf = ({ pack, entries, sealed }: Known): Held => ({
  pack,
  entries,
  hidden: hiddenIds(entries, sealed),
  now: Date.now(),
})

/** With the deed: a decision on what only added does not stand for what displaces something by now. */
const keyOf = ({ entry, deed }: PlannedEntry) => `${entry.id} ${deed}`
const canChoose = (planned: PlannedEntry) => planned.deed === 'adds' || isDisplacing(planned)

function groupsOf(plan: readonly PlannedEntry[], current: ReadonlySet<string>): readonly PlanGroup[] {
  const groups = new Map<GroupName, PlannedEntry[]>(GROUPS.map((name) => [name, []]))
  for (const planned of plan) groups.get(groupNameOf(planned, current))?.push(planned)
  return [...groups].flatMap(([name, entries]) =>
    entries.length > 0 ? [{ name, entries, isOpen: entries.some(canChoose) }] : [],
  )
}

function groupNameOf(planned: PlannedEntry, current: ReadonlySet<string>): GroupName {
  if (planned.isAhead && canChoose(planned)) return 'ahead'
  if (isDisplacing(planned)) return isHere(planned) ? 'alters' : 'elsewhere'
  if (planned.deed === 'adds') return current.has(planned.entry.id) ? 'moves' : 'adds'
  return planned.deed === 'foreign' || planned.deed === 'conflicts' ? planned.deed : 'same'
}

const isHere = ({ target, isHidden }: PlannedEntry) =>
  isHidden === true || (target !== null && target.from !== 'import')

function memoised(effect: (planned: PlannedEntry) => EntryEffect): (planned: PlannedEntry) => EntryEffect {
  const known = new WeakMap<PlannedEntry, EntryEffect>()
  return (planned) => {
    const found = known.get(planned) ?? effect(planned)
    known.set(planned, found)
    return found
  }
}
