/** Validation and access control of requests to the background. */
import * as v from 'valibot'
import { READING_LANGS } from '../../../shared/domain/text/langs'
import { PHASES, STANCES } from '../../../shared/domain/types'
import { dayOrMonthSchema, daySchema, urlSchema } from '../../../shared/kinds/scalars'
import { SNAPSHOT_LIMITS, within } from '../../../shared/messages/limits'
import { lessonSchema } from '../../../shared/recognition/evaluation/lessons'
import type { Sender } from '../../browser'
import {
  type Draft,
  LAZY_SCRIPTS,
  type NotedReading,
  type PageClaim,
  type PagePosition,
  type PageReport,
  type PositionDraft,
  type RequestName,
  type Requests,
  type Selected,
} from '../../messages'
import { negotiationSchema, originSchema as origin, settingsSchema } from './settings'

const id = negotiationSchema
const recordId = v.pipe(v.string(), v.maxLength(64), v.regex(/^[A-Za-z0-9-]{8,}$/))
const day = v.pipe(v.string(), v.maxLength(10), daySchema)
const dayOrMonth = v.pipe(v.string(), v.maxLength(10), dayOrMonthSchema)
/** Of a page, which may be a `data:` one: longer than an address that is stored. */
const pageUrl = v.pipe(v.string(), v.maxLength(1_000_000))
const list = <S extends v.GenericSchema>(item: S, most: number) => v.pipe(v.array(item), v.maxLength(most))
/** Articles or members in one place. */
const ids = list(id, 500)
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
const line = (most: number) => v.pipe(v.string(), v.maxLength(most), v.regex(/^[^<\p{Cc}]*$/u))
const entity = { negotiation: id, kind: v.picklist(['article', 'member']), id }
const layer = v.picklist(['public', 'private'])
const nothing = v.strictObject({})

const speaker = v.strictObject({ person: v.nullable(line(200)), role: v.nullable(line(200)), members: ids })
const readSpeaker = v.strictObject({ ...speaker.entries, from: v.exactOptional(v.literal('before')) })
const target = v.strictObject({ status: id, date: dayOrMonth })

const place = v.strictObject({
  url: urlSchema,
  title: line(500),
  lang: v.picklist(READING_LANGS),
  published: v.nullable(dayOrMonth),
})

const words = { quote: line(4000), paragraph: line(20000), paragraphNumber: count }
const claimDetails = {
  speaker,
  outstandingCount: v.exactOptional(count),
  target: v.exactOptional(target),
  dependsOn: v.exactOptional(ids),
  basis: v.exactOptional(v.literal('inferred')),
}
const someWords = list(line(4000), 10)

const claim: v.GenericSchema<unknown, PageClaim> = v.strictObject({
  key: v.pipe(v.string(), v.maxLength(300)),
  negotiation: id,
  article: id,
  status: id,
  phase: v.nullable(v.picklist(PHASES)),
  ...words,
  ...claimDetails,
  speaker: readSpeaker,
  from: v.exactOptional(v.picklist(['rules', 'words'])),
  why: v.exactOptional(v.strictObject({ rule: line(100), words: someWords, weighed: someWords })),
  day: v.nullable(dayOrMonth),
  place: v.exactOptional(place),
  isPageDay: v.exactOptional(v.literal(true)),
})

const position: v.GenericSchema<unknown, PagePosition> = v.strictObject({
  key: line(1000),
  negotiation: id,
  article: id,
  member: id,
  stance: v.picklist(STANCES),
  ...words,
  day: v.nullable(dayOrMonth),
  place: v.exactOptional(place),
})

const draft: v.GenericSchema<unknown, Draft> = v.strictObject({
  negotiation: id,
  article: id,
  status: id,
  date: dayOrMonth,
  layer,
  place,
  ...words,
  ...claimDetails,
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(20000))),
})

const positionDraft: v.GenericSchema<unknown, PositionDraft> = v.strictObject({
  negotiation: id,
  article: id,
  member: id,
  stance: v.picklist(STANCES),
  date: day,
  layer,
  place,
  ...words,
})

/** Offset in a paragraph. */
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000))

const mention = v.strictObject({
  kind: v.picklist(['article', 'member']),
  id,
  start: offset,
  end: offset,
  text: line(500),
  demonym: v.exactOptional(v.boolean()),
})

const other = v.strictObject({
  article: id,
  status: v.picklist(PHASES),
  evidence: v.tuple([offset, offset]),
  unsure: v.literal(true),
})

const note: v.GenericSchema<unknown, NotedReading> = v.strictObject({
  id: recordId,
  negotiation: id,
  article: id,
  status: id,
  phase: v.picklist(PHASES),
  url: pageUrl,
  title: line(500),
  lang: v.picklist(READING_LANGS),
  date: v.nullable(v.pipe(v.string(), v.maxLength(10), dayOrMonthSchema)),
  text: line(20_000),
  quote: line(4000),
  mentions: list(mention, 500),
  others: list(other, 500),
})

const selected: v.GenericSchema<unknown, Selected> = v.strictObject({
  place,
  pageDay: v.nullable(dayOrMonth),
  ...words,
  claims: list(claim, 500),
  negotiation: id,
  articles: ids,
  members: v.exactOptional(ids),
  stance: v.exactOptional(v.picklist(STANCES)),
})

const report: v.GenericSchema<unknown, PageReport> = v.strictObject({
  place: v.strictObject({ ...place.entries, url: pageUrl }),
  pageDay: v.nullable(dayOrMonth),
  hasFrames: v.exactOptional(v.literal(true)),
  frames: v.exactOptional(list(pageUrl, 50)),
  unreadFrames: v.exactOptional(list(v.pipe(v.string(), v.maxLength(300)), 20)),
  claimsRead: v.boolean(),
  on: v.boolean(),
  isPdf: v.boolean(),
  showsThen: v.boolean(),
  showsSuggestions: v.boolean(),
  named: list(v.strictObject({ ...entity, count }), 5000),
  claims: list(claim, 5000),
  positions: v.exactOptional(list(position, 5000)),
})

type Schemas = { readonly [N in RequestName]: v.GenericSchema<unknown, Requests[N]['params']> }

export const SCHEMAS: Schemas = {
  seen: v.strictObject({ marks: count, articles: count, members: count, claims: count }),
  bring: v.strictObject({ what: v.picklist(LAZY_SCRIPTS) }),
  card: v.strictObject({ ...entity, pageDay: v.nullable(dayOrMonth) }),
  open: v.strictObject(entity),
  negotiations: nothing,
  keep: v.strictObject({
    drafts: v.pipe(v.array(v.union([draft, positionDraft])), v.minLength(1), v.maxLength(200)),
  }),
  undo: v.strictObject({ ids: v.pipe(v.array(recordId), v.maxLength(200)) }),
  refuse: v.strictObject({ note }),
  takeBack: v.strictObject({ ids: list(recordId, 200) }),
  taught: nothing,
  lessonsFile: nothing,
  learn: v.strictObject({ lessons: list(v.strictObject({ ...lessonSchema.entries, of: recordId }), 200) }),
  forgetTaught: v.strictObject({ what: v.picklist(['wrong', 'lessons']) }),
  visibility: v.strictObject({ url: pageUrl, layer: v.exactOptional(layer) }),
  choose: v.strictObject({ selected }),
  keptHere: v.strictObject({ url: pageUrl, ids: list(recordId, 5000) }),
  bridgeStart: nothing,
  bridgeUnsent: nothing,
  bridgeHeard: v.strictObject({ data: within(SNAPSHOT_LIMITS) }),
  compare: v.strictObject({ report }),
  pending: nothing,
  savedFrom: v.strictObject({
    url: pageUrl,
    claims: list(v.strictObject({ negotiation: id, article: id, status: id, quote: line(4000) }), 500),
  }),
  effects: v.strictObject({
    drafts: list(v.strictObject({ negotiation: id, article: id, status: id, date: dayOrMonth }), 500),
  }),
  choices: v.strictObject({ negotiation: id }),
  articlesOn: v.strictObject({ negotiation: id, day }),
  waiting: nothing,
  outboxFile: nothing,
  settings: nothing,
  saveSettings: v.strictObject({ settings: settingsSchema }),
  addSite: v.strictObject({ origin }),
  removeSite: v.strictObject({ origin }),
  siteOff: v.strictObject({ origin, off: v.boolean() }),
  news: nothing,
  newsSeen: v.strictObject({ urls: list(urlSchema, 100) }),
  pwaState: nothing,
  connect: nothing,
}

/**
 * Requests that content scripts may send: none that reads the record or private entries, writes one or changes settings.
 * The card, which does, is a page of the extension's own.
 */
const FROM_PAGES: ReadonlySet<string> = new Set(['seen', 'bring', 'open', 'keptHere'] satisfies RequestName[])

/** Requests that the bridge may send, on the PWA's origin alone. */
const FROM_BRIDGE: ReadonlySet<string> = new Set(['bridgeStart', 'bridgeUnsent', 'bridgeHeard'] satisfies RequestName[])

export interface ParsedRequest<N extends RequestName = RequestName> {
  readonly name: N
  readonly params: Requests[N]['params']
}

/**
 * Kind of a sender. The PWA in a private window counts as any page: its data ends with the window, so that it must not
 * get the outbox nor replace the snapshot. So does the PWA in a frame of another page.
 */
export function senderKind({ own, url, frameId, isPrivateWindow }: Sender, pwaUrl: string): 'own' | 'page' | 'pwa' {
  if (own) return 'own'
  return !isPrivateWindow && frameId === 0 && url.startsWith(`${new URL(pwaUrl).origin}/`) ? 'pwa' : 'page'
}

/** True of an address of the sender's own site: a page is not told what was saved on another. */
export const isOwnSite = (url: string, { own, url: from }: Pick<Sender, 'own' | 'url'>): boolean =>
  own || (URL.canParse(url) && URL.canParse(from) && new URL(url).origin === new URL(from).origin)

const envelope = v.object({ plenary: v.string(), params: v.unknown() })

/** Parses a request; null where it is invalid or not allowed from this sender. */
export function readRequest(message: unknown, from: ReturnType<typeof senderKind>): ParsedRequest | null {
  const outer = v.safeParse(envelope, message)
  if (!outer.success || !Object.hasOwn(SCHEMAS, outer.output.plenary)) return null
  const name = outer.output.plenary as RequestName
  if (from !== 'own' && !(from === 'pwa' && FROM_BRIDGE.has(name)) && !FROM_PAGES.has(name)) return null
  const read = v.safeParse(SCHEMAS[name], outer.output.params)
  return read.success ? { name, params: read.output } : null
}
