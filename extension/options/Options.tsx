/** Options page: root component and sections. */

import { READING_LANGS } from '../../shared/domain/text/langs'
import { capitalised } from '../../shared/domain/text/typography'
import type { Lang } from '../../shared/domain/types'
import { LANGS } from '../../shared/domain/types'
import { ask, extensionUrl, openShortcutSettings, requestNotifications, requestOrigin } from '../browser'
import { t } from '../i18n'
import { Connect } from '../parts/Connect'
import { FailureNote } from '../parts/FailureNote'
import { saveFile } from '../parts/save-file'
import { problemText, UserError } from '../problems'
import { isPwaAddress } from '../pwa-address'
import { movedTo, previousAddress, type Settings, type Watch, type What } from '../settings'
import { listText, siteNames } from '../words'
import { Colours } from './Colours'
import { NegotiationsOn } from './NegotiationsOn'
import { act, bound, change, type Edit, negotiations, problem, pwa, settings } from './state'

export function Options() {
  const known = settings.value
  return (
    <main class="page">
      <h1>{t('options-title')}</h1>
      <FailureNote failure={problem.value} />
      {known && (
        <>
          <Pwa known={known} />
          <NegotiationsOn known={known} />
          <Highlighted known={known} />
          <Colours known={known} />
          <Reading known={known} />
          <Sites known={known} />
          <Watching known={known} />
          <Keys />
          <Outbox />
          <p>
            <a href={extensionUrl('welcome/index.html')}>{t('options-welcome')}</a> ·{' '}
            <a href={`${known.pwaUrl}#/help`} target="_blank" rel="noreferrer">
              {t('foot-help')}
            </a>
          </p>
        </>
      )}
    </main>
  )
}

interface Known {
  readonly known: Settings
}

function Pwa({ known }: Known) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget
    if (form instanceof HTMLFormElement) {
      const address = String(new FormData(form).get('address') ?? '').trim()
      act(async () => {
        // Resets the field to the settings' value.
        if (await saveAddress(known, address)) form.reset()
      })
    }
  }
  const state = pwa.value
  const before = previousAddress(known)
  return (
    <section>
      <h2>{t('options-pwa')}</h2>
      <p>{t('options-pwa-why')}</p>
      <form class="row" onSubmit={submit}>
        <label for="address">{t('options-address')}</label>
        {/* Uncontrolled: an update of the PWA's state must not replace what the user types. */}
        <input autocomplete="off" id="address" name="address" type="url" required defaultValue={known.pwaUrl} />
        <button class="btn primary" type="submit">
          {t('options-save')}
        </button>
      </form>
      {before && <PreviousAddress before={before} />}
      {state && <Connect pwaUrl={known.pwaUrl} state={state} hasAgain act={act} />}
      {state?.problem && <p class="problem">{problemText(state.problem)}</p>}
    </section>
  )
}

/** Saves the PWA's address, after the permission for a new origin was granted. False where it was not. */
async function saveAddress(known: Settings, address: string): Promise<boolean> {
  if (!isPwaAddress(address)) throw new UserError(t('options-bad-address'))
  const url = new URL(address)
  if (url.origin !== new URL(known.pwaUrl).origin && !(await requestOrigin(url.origin))) return false
  const pwaUrl = url.href.endsWith('/') ? url.href : `${url.href}/`
  await ask('saveSettings', { settings: movedTo(known, pwaUrl, (pwa.value?.metAt ?? null) !== null) })
  return true
}

/** Notice after a change of the PWA's address: data belongs to an origin, and the user has to move it. */
function PreviousAddress({ before }: { before: string }) {
  return (
    <p class="problem" role="status" id="moved">
      {t('options-moved', { address: before })} <a href={`${before}#/files`}>{t('options-moved-open')}</a>{' '}
      <button class="btn" type="button" onClick={() => change(() => ({ pwaBefore: null }))}>
        {t('options-moved-done')}
      </button>
    </p>
  )
}

function Check({ label, on, set }: { label: string; on: boolean; set: (on: boolean) => void }) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      {label}
    </label>
  )
}

function Highlighted({ known }: Known) {
  const { what } = known
  const kinds: readonly (keyof What)[] = ['articles', 'members', 'demonyms', 'claims']
  return (
    <section>
      <h2>{t('options-what')}</h2>
      <p>{t('options-what-why')}</p>
      {kinds.map((kind) => (
        <Check
          key={kind}
          label={t(`options-${kind}`)}
          on={what[kind]}
          set={(on) => change(({ what }) => ({ what: { ...what, [kind]: on } }))}
        />
      ))}
      <Check label={t('options-print')} on={known.printMarks} set={(printMarks) => change(() => ({ printMarks }))} />
    </section>
  )
}

function Reading({ known }: Known) {
  const choices = ['auto', ...READING_LANGS] as const
  return (
    <section>
      <h2>{t('options-reading')}</h2>
      <p id="reading-why">{t('options-reading-why')}</p>
      <p>
        <select
          autocomplete="off"
          id="read-as"
          aria-label={t('options-reading')}
          aria-describedby="reading-why"
          onChange={(event) => {
            const readAs = choices.find((one) => one === event.currentTarget.value)
            if (readAs) change(() => ({ readAs }))
          }}
        >
          {choices.map((one) => (
            <option key={one} value={one} selected={one === known.readAs}>
              {one === 'auto' ? t('options-reading-auto') : capitalised(t(`lang-${one}`))}
            </option>
          ))}
        </select>
      </p>
    </section>
  )
}

function Sites({ known }: Known) {
  return (
    <section>
      <h2>{t('options-sites')}</h2>
      {known.sites.length === 0 && <p>{t('options-sites-none', { sites: siteNames() })}</p>}
      <ul>
        {known.sites.map((origin) => (
          <li key={origin}>
            {origin}
            <button class="btn" type="button" onClick={() => act(() => ask('removeSite', { origin }))}>
              {t('options-remove')}
            </button>
          </li>
        ))}
        {known.off.map((origin) => (
          <li key={`off ${origin}`}>
            {t('options-off', { site: origin })}
            <button class="btn" type="button" onClick={() => act(() => ask('siteOff', { origin, off: false }))}>
              {t('options-turn-on')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const watching =
  (edit: (watch: Watch) => Partial<Watch>): Edit =>
  ({ watch }) => ({ watch: { ...watch, ...edit(watch) } })

function Watching({ known }: Known) {
  const { watch } = known
  const set = (edit: (watch: Watch) => Partial<Watch>, isAllowed?: () => Promise<boolean>) =>
    change(watching(edit), isAllowed)
  const toggle = (lang: Lang, on: boolean) =>
    set(({ langs }) => ({ langs: LANGS.filter((one) => (one === lang ? on : langs.includes(one))) }))
  const setNotify = (notify: boolean) => set(() => ({ notify }), notify ? requestNotifications : undefined)
  return (
    <section>
      <h2>{t('options-watch')}</h2>
      <p>{t('options-watch-why', { sites: siteNames() })}</p>
      <Check label={t('options-watch-on')} on={watch.on} set={(on) => set(() => ({ on }))} />
      {LANGS.map((lang) => (
        <Check
          key={lang}
          label={capitalised(t(`lang-${lang}`))}
          on={watch.langs.includes(lang)}
          set={(on) => toggle(lang, on)}
        />
      ))}
      <Check label={t('options-watch-notify')} on={watch.notify} set={setNotify} />
      {negotiations.value?.all
        .filter(({ isOn, unreadFeeds }) => isOn && unreadFeeds.length > 0)
        .map(({ id, name, unreadFeeds }) => (
          <p key={id}>{t('options-watch-elsewhere', { name, hosts: listText(unreadFeeds), sites: siteNames() })}</p>
        ))}
    </section>
  )
}

function Keys() {
  return (
    <section>
      <h2>{t('foot-keys')}</h2>
      <ul>
        {bound.value.map(({ description, shortcut }) => (
          <li key={description}>
            {description} {shortcut ? <kbd>{shortcut}</kbd> : <span class="label">{t('options-no-key')}</span>}
          </li>
        ))}
      </ul>
      <p>{t('options-keys-why')}</p>
      <p>
        <button class="btn" type="button" id="change-keys" onClick={() => act(openShortcutSettings)}>
          {t('options-keys-change')}
        </button>
      </p>
    </section>
  )
}

function Outbox() {
  const save = async () => saveFile('plenary-outbox.plenary', await ask('outboxFile', {}))
  return (
    <section>
      <h2>{t('options-outbox')}</h2>
      <p>{t('options-export-why')}</p>
      <p>
        <button class="btn" type="button" id="export-outbox" onClick={() => act(save)}>
          {t('options-export')}
        </button>
      </p>
    </section>
  )
}
