/** Validation and storage of the user's settings. */
import * as v from 'valibot'
import { LANGS, type Phase } from '../../shared/domain/types'
import { storage } from '../browser'
import { COLOURS, HUES, type HueName } from '../colours'
import { DEFAULTS, type Settings } from '../settings'
import { queued } from './queue'

const origin = v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s]+$/))

/** `https:`, or `http:` on the local machine. */
const pwaUrl = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])/i),
  v.transform((url) => (url.endsWith('/') ? url : `${url}/`)),
)

const hues = Object.keys(HUES) as HueName[]
/** Falls back to the default for an unknown hue, so that the other settings survive. */
const hueOf = (phase: Phase) => v.fallback(v.picklist(hues), COLOURS[phase])

const { what, watch } = DEFAULTS
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.strictObject({
  pwaUrl: v.fallback(pwaUrl, DEFAULTS.pwaUrl),
  pwaBefore: v.nullable(pwaUrl),
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
  off: v.array(origin),
  sites: v.array(origin),
  printMarks: v.boolean(),
  readAs: v.picklist(['auto', ...LANGS]),
  layer: v.picklist(['public', 'private']),
  watch: v.strictObject({ on: v.boolean(), langs: v.array(v.picklist(LANGS)), notify: v.boolean() }),
})

/** Stored settings with defaults for missing ones; all defaults where they are invalid. */
export async function settings(): Promise<Settings> {
  const stored = (await storage.get(['settings'])).settings
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
    await storage.set({ settings: next })
    return next
  })
}

export function setSiteOff(site: string, off: boolean): Promise<Settings> {
  return changeSettings((known) => {
    const others = known.off.filter((one) => one !== site)
    return { ...known, off: off ? [...others, site] : others }
  })
}
