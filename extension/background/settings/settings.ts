/** Validation and storage of the user's settings. */
import * as v from 'valibot'
import { canonical } from '../../../shared/domain/entries/canonical'
import { READING_LANGS } from '../../../shared/domain/text/langs'
import { LONGEST_ADDRESS } from '../../../shared/domain/text/web-address'
import { LANGS, type Phase } from '../../../shared/domain/types'
import { NEGOTIATIONS_MOST } from '../../../shared/messages/bridge'
import { storage } from '../../browser'
import { COLOURS, HUES, type HueName } from '../../colours'
import { isPwaAddress } from '../../pwa-address'
import { DEFAULTS, pageSettingsOf, type Settings } from '../../settings'
import { queued } from '../queue'
import { vault } from '../vault'

/** A host name has at most 253 characters. */
const LONGEST_ORIGIN = 300
export const originSchema = v.pipe(v.string(), v.maxLength(LONGEST_ORIGIN), v.regex(/^https?:\/\/[^/\s]+$/))
const origins = v.pipe(v.array(originSchema), v.maxLength(2000))

/** Id of a negotiation. */
export const negotiationSchema = v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z0-9][a-z0-9-]*$/))
const negotiations = v.pipe(v.array(negotiationSchema), v.maxLength(NEGOTIATIONS_MOST))

const pwaUrl = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ADDRESS),
  v.check(isPwaAddress),
  v.transform((url) => (url.endsWith('/') ? url : `${url}/`)),
)

const hues = Object.keys(HUES) as HueName[]
/** Falls back to the default for an unknown hue, so that the other settings survive. */
const hueOf = (phase: Phase) => v.fallback(v.picklist(hues), COLOURS[phase])

/** Key in the background's own store: `settings` in `storage.local` is the copy for pages, which is never read here. */
const OPTIONS = 'options'

const { what, watch } = DEFAULTS
/** Unknown settings, of another version, are left out, so that the others survive. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  pwaUrl: v.fallback(pwaUrl, DEFAULTS.pwaUrl),
  pwaBefore: v.nullable(pwaUrl),
  negotiations,
  what: v.strictObject({ articles: v.boolean(), members: v.boolean(), demonyms: v.boolean(), claims: v.boolean() }),
  colours: v.strictObject({
    proposed: hueOf('proposed'),
    'under-discussion': hueOf('under-discussion'),
    'nearly-clean': hueOf('nearly-clean'),
    clean: hueOf('clean'),
    parked: hueOf('parked'),
    concluded: hueOf('concluded'),
    dropped: hueOf('dropped'),
  }),
  off: origins,
  sites: origins,
  printMarks: v.boolean(),
  readAs: v.picklist(['auto', ...READING_LANGS]),
  watch: v.strictObject({
    on: v.boolean(),
    langs: v.pipe(v.array(v.picklist(LANGS)), v.maxLength(LANGS.length)),
    notify: v.boolean(),
  }),
})

/** Stored settings with defaults for missing ones; all defaults where they are invalid. */
export const settings = async (): Promise<Settings> => readSettings((await vault.get([OPTIONS]))[OPTIONS])

/** Stored settings, of which some may be missing or not valid. */
export function readSettings(stored: unknown): Settings {
  const read = v.safeParse(settingsSchema, {
    ...DEFAULTS,
    what: { ...what },
    watch: { ...watch },
    ...(typeof stored === 'object' && stored),
  })
  return read.success ? read.output : DEFAULTS
}

/** Updates the settings in the queue. Rejects when the result is invalid. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return queued(async () => {
    const next = v.parse(settingsSchema, change(await settings()))
    await vault.set({ [OPTIONS]: next })
    await storage.set({ settings: pageSettingsOf(next) })
    return next
  })
}

/** Writes the copy for pages again where a crash, or someone else, has left another one; at each start. */
export async function healPageSettings(): Promise<void> {
  const [{ settings: copy }, { [OPTIONS]: stored }] = await Promise.all([
    storage.get(['settings']),
    vault.get([OPTIONS]),
  ])
  const next = pageSettingsOf(await settings())
  if ((stored !== undefined || copy !== undefined) && !isSame(copy, next)) await storage.set({ settings: next })
}

/** Deep equality; storage does not preserve the order of keys in every browser. */
const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

export function setSiteOff(site: string, off: boolean): Promise<Settings> {
  return changeSettings((known) => {
    const others = known.off.filter((one) => one !== site)
    return { ...known, off: off ? [...others, site] : others }
  })
}
