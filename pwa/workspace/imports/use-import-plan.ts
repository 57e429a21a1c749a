/**
 * State of an import preview: the lines of the plan in groups, which of them the user takes, and the ledger before and
 * after. What only adds is taken unless the user leaves it out; what displaces something only where the user says so. Of the
 * user's own other device all is taken unless it is left out.
 */
import { useMemo, useState } from 'preact/hooks'
import { arrived, isBy } from '../../../shared/domain/entries/authors'
import { type Entry, entriesOf, type Tally, tallyOf } from '../../../shared/domain/entries/entries'
import { contradictionsOf, type Stated } from '../../../shared/domain/imports/contradictions'
import {
  currentIds,
  type EntryEffect,
  effectsOn,
  ledgerWith,
  type MarkChange,
  markChanges,
  type StatusChange,
  statusChanges,
} from '../../../shared/domain/imports/import-effect'
import {
  type Held,
  hiddenIds,
  isAddition,
  isDisplacing,
  isTakenByItself,
  mayBeTaken,
  type PlannedEntry,
} from '../../../shared/domain/imports/import-plan'
import { linesOf, type PlanLines } from '../../../shared/domain/imports/plan-lines'
import { byNegotiation, planTogether } from '../../../shared/domain/imports/plan-together'
import { splitAhead } from '../../../shared/domain/queries/ahead'
import type { Day } from '../../../shared/domain/types'
import type { Pack } from '../../../shared/pack/schema'
import { lang, t } from '../../i18n'
import { derivedOf, type OpenData } from '../../model/negotiation/open-negotiation'
import { packsWith } from '../../model/negotiation/packs-here'
import { openData, today } from '../../model/state'
import { authorOrYou } from '../../parts/facts/Byline'
import { mergeInto, ownDevices, SHIPPED } from '../../store'
import { type Brought, NOTHING_BROUGHT } from './brought'
import { namesWith, type PlanNames } from './import-words'
import { type NotIncluded, notIncludedOn, readNotIncluded, rememberImport } from './not-included'

/** Groups in the order in which they are shown: first what asks for a decision. */
const GROUPS = [
  'ahead',
  'contradicts',
  'moves',
  'alters',
  'elsewhere',
  'completes',
  'adds',
  'foreign',
  'conflicts',
  'same',
  'erased',
] as const
type GroupName = (typeof GROUPS)[number]

export interface PlanGroup {
  readonly name: GroupName
  readonly entries: readonly PlannedEntry[]
  /** False where no entry of it can be imported. */
  readonly isOpen: boolean
}

/** Changes by the chosen entries in one negotiation. */
export interface NegotiationChanges {
  readonly negotiation: string
  readonly names: PlanNames
  /** Status changes as of today and from later days on. */
  readonly changes: readonly StatusChange[]
  /** Changes of flags, and of whether sources differ, as of today. */
  readonly marks: readonly MarkChange[]
}

export interface ImportPlan {
  /** True where all is taken that is not left out. */
  readonly isOwnDevice: boolean
  readonly groups: readonly PlanGroup[]
  readonly isChosen: (planned: PlannedEntry) => boolean
  readonly mayBeChosen: (planned: PlannedEntry) => boolean
  readonly choose: (entries: readonly PlannedEntry[], on: boolean) => void
  /** The chosen entries, with the withdrawals that go with them. */
  readonly chosen: readonly Entry[]
  /** Day of an earlier import at which an entry of this content was not included; `null` for none. */
  readonly notIncludedOn: (planned: PlannedEntry) => Day | null
  /** Remembers what is not included: at an import all that could be, otherwise what the user unticked. */
  readonly remember: (isImported: boolean) => void
  /** Counts of the chosen entries. */
  readonly tally: Tally
  readonly changes: readonly NegotiationChanges[]
  readonly effectOf: (planned: PlannedEntry) => EntryEffect
  /** Name of who made an entry, as it will be read here. */
  readonly authorOf: (entry: Entry) => string
  /** Observations here that a planned one contradicts. */
  readonly against: (planned: PlannedEntry) => readonly Stated[]
  /** Names of what an entry refers to, also of what the entries add. */
  readonly namesFor: (entry: Entry) => PlanNames
}

export interface PlanOptions {
  /** True for a backup of the user's own other device. */
  readonly isOwnDevice?: boolean
  /** Devices of the user that a backup names, whose entries are the user's own once it is restored. */
  readonly restored?: readonly string[]
  /** Datasets that the file brings, or names. */
  readonly brought?: Brought
}

interface Decisions {
  readonly on: readonly Entry[]
  readonly byKey: ReadonlyMap<string, boolean>
}
const NONE: Decisions['byKey'] = new Map()

/** Plans an import against the present data; planned again when they change, by this or another tab. */
export function useImportPlan(
  incoming: readonly Entry[],
  { isOwnDevice = false, restored, brought = NOTHING_BROUGHT }: PlanOptions = {},
): ImportPlan {
  const state = openData.value
  const day = today.value
  // The user’s own entries come whole.
  const joinsTwins = !isOwnDevice && restored === undefined
  const looked = useMemo(
    () => lookAt(state, incoming, brought.packs, { day, joinsTwins }),
    [state, incoming, brought, day, joinsTwins],
  )
  const earlier = useMemo(() => (joinsTwins ? readNotIncluded() : NOTHING_LEFT), [incoming, joinsTwins])
  const leftOn = (planned: PlannedEntry) => notIncludedOn(earlier, planned.entry)
  const [decisions, setDecisions] = useState<Decisions>({ on: incoming, byKey: new Map() })
  // Decisions on another file or link do not stand for this one, whose entries may have the same ids.
  const decided = decisions.on === incoming ? decisions.byKey : NONE
  const mayBeChosen = (planned: PlannedEntry) => mayBeTaken(planned, isOwnDevice)
  const isChosen = (planned: PlannedEntry) => {
    const line = looked.lineOf(planned)
    const isTaken = () => isTakenByItself(line, isOwnDevice) && leftOn(line) === null
    return mayBeChosen(line) && (decided.get(keyOf(line)) ?? isTaken())
  }
  const chosen = useMemo(
    () => looked.plan.filter(isChosen).map(({ entry }) => entry),
    [looked.plan, decided, isOwnDevice, earlier],
  )
  const groups = useMemo(() => groupsOf(looked, mayBeChosen), [looked, isOwnDevice])
  const names = useMemo(() => namesByNegotiation(looked, state, brought.names), [looked, lang.value])
  const changes = useMemo(() => looked.changesBy(chosen), [looked, chosen])
  const namesIn = (negotiation: string | undefined) => names.get(negotiation ?? '') ?? namesWith(incoming, null)
  const choose = (entries: readonly PlannedEntry[], on: boolean) =>
    setDecisions({ on: incoming, byKey: new Map([...decided, ...entries.map((one) => [keyOf(one), on] as const)]) })
  const remember = (isImported: boolean) => {
    const open = looked.lines.filter((line) => mayBeChosen(line) && !isChosen(line))
    const left = open.filter((line) => isImported || decided.get(keyOf(line)) === false)
    rememberImport(
      left.map(({ entry }) => entry),
      isImported ? chosen : [],
      day,
    )
  }
  return {
    isOwnDevice,
    groups,
    notIncludedOn: leftOn,
    remember,
    isChosen,
    mayBeChosen,
    choose,
    chosen,
    tally: tallyOf(chosen),
    changes: changes.map((one) => ({ ...one, names: namesIn(one.negotiation) })),
    effectOf: looked.effectOf,
    authorOf: (entry) => authorOnceHere(entry, isOwnDevice, restored),
    against: ({ entry }) => looked.contradictions.get(entry.id) ?? NO_STATED,
    namesFor: ({ negotiation }) => namesIn(negotiation),
  }
}

/** A backup keeps the authors of its entries; one that is restored makes those of its devices the user's own. */
function authorOnceHere(entry: Entry, isOwnDevice: boolean, restored?: readonly string[]): string {
  if (restored && isBy(entry.by, restored)) return t('add-by-you')
  return authorOrYou(isOwnDevice || restored ? entry.by : arrived(entry, ownDevices()).by)
}

const NOTHING_LEFT: NotIncluded = new Map()
const NO_STATED: readonly Stated[] = []
const NO_EFFECT: EntryEffect = { changes: [], contests: false }

/** Summary of an import before anything is decided. */
interface Looked extends PlanLines {
  readonly plan: readonly PlannedEntry[]
  readonly packs: ReadonlyMap<string, Pack>
  /** Ids of the entries that bear on the present or future status of an article. */
  readonly current: ReadonlySet<string>
  readonly contradictions: ReadonlyMap<string, readonly Stated[]>
  readonly effectOf: (planned: PlannedEntry) => EntryEffect
  readonly changesBy: (chosen: readonly Entry[]) => readonly Omit<NegotiationChanges, 'names'>[]
}

const NOTHING: Looked = {
  plan: [],
  lines: [],
  lineOf: (planned) => planned,
  packs: new Map(),
  current: new Set(),
  contradictions: new Map(),
  effectOf: () => NO_EFFECT,
  changesBy: () => [],
}

interface LookOptions extends Pick<Held, 'joinsTwins'> {
  readonly day: Day
}

function lookAt(
  state: OpenData | null,
  incoming: readonly Entry[],
  brought: readonly Pack[],
  { day, joinsTwins = false }: LookOptions,
): Looked {
  if (!state) return NOTHING
  const { entries, ahead, sealed, forgotten } = state
  const packs = packsWith(state, brought)
  const hidden = hiddenIds([...entries, ...ahead], sealed)
  const plan = planTogether(
    { packs, entries: mergeInto(entries, ahead), hidden, erased: new Set(forgotten), joinsTwins, now: Date.now() },
    incoming,
  )
  const asked = [...byNegotiation(incoming)].flatMap(([id, some]) => {
    const pack = packs.get(id)
    return pack ? [{ pack, some, before: ledgerWith(pack, entries) }] : []
  })
  const added = plan.filter(isAddition).map(({ entry }) => entry)
  const current = asked.flatMap(({ pack, before }) => {
    const own = entriesOf(added, pack.id)
    return [...currentIds(before, ledgerWith(pack, entries, own), own, day)]
  })
  const effects = new Map(asked.map(({ pack }) => [pack.id, memoised(effectsOn({ pack, entries }, day))]))
  return {
    plan,
    ...linesOf(plan),
    packs,
    current: new Set(current),
    contradictions: new Map(asked.flatMap(({ pack, some }) => [...contradictionsOf({ pack, entries }, some)])),
    effectOf: (planned) => effects.get(planned.entry.negotiation)?.(planned) ?? NO_EFFECT,
    changesBy: (chosen) =>
      asked.map(({ pack, before }) => {
        // What is from the future is held.
        const after = ledgerWith(pack, entries, splitAhead(chosen, Date.now()).entries)
        return {
          negotiation: pack.id,
          changes: statusChanges(before, after, day),
          marks: markChanges(before, after, day),
        }
      }),
  }
}

/** Names of what the entries refer to, also of what the user added to a negotiation that is not open. */
function namesByNegotiation(
  { plan, packs }: Looked,
  state: OpenData | null,
  given: Brought['names'],
): ReadonlyMap<string, PlanNames> {
  const incoming = plan.map(({ entry }) => entry)
  const ids = new Set([...packs.keys(), ...incoming.flatMap(({ negotiation }) => negotiation)])
  return new Map(
    [...ids].map((id) => {
      const pack = packs.get(id)
      const assembled = pack ? derivedOf(id).assembly(pack, entriesOf(state?.entries ?? [], id)) : null
      const name = assembled?.names ?? SHIPPED.find((one) => one.id === id)?.names ?? given.get(id)
      return [id, namesWith(entriesOf(incoming, id), assembled, name)]
    }),
  )
}

/** With the deed: a decision on what only added does not stand for what displaces something by now. */
const keyOf = ({ entry, deed }: PlannedEntry) => `${entry.id} ${deed}`

function groupsOf(looked: Looked, mayBeChosen: (planned: PlannedEntry) => boolean): readonly PlanGroup[] {
  const groups = new Map<GroupName, PlannedEntry[]>(GROUPS.map((name) => [name, []]))
  for (const planned of looked.lines) groups.get(groupNameOf(planned, looked, mayBeChosen(planned)))?.push(planned)
  return [...groups].flatMap(([name, entries]) =>
    entries.length > 0 ? [{ name, entries, isOpen: entries.some(mayBeChosen) }] : [],
  )
}

function groupNameOf(planned: PlannedEntry, { current, contradictions }: Looked, isOpen: boolean): GroupName {
  const { deed, entry } = planned
  if (planned.isAhead && isOpen) return 'ahead'
  if (isDisplacing(planned)) return isHere(planned) ? 'alters' : 'elsewhere'
  if (deed === 'completes') return isOpen ? 'completes' : 'same'
  if (deed === 'foreign' || deed === 'conflicts' || deed === 'same' || deed === 'erased') return deed
  if (contradictions.has(entry.id)) return 'contradicts'
  return current.has(entry.id) ? 'moves' : 'adds'
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
