/** Side panel: root component, states of the page, tools. */
import { statementLang } from '../../shared/domain/langs'
import { ask, askReader, openOptions, requestOrigin, runReader, t } from '../browser'
import type { NegotiationOnPage } from '../messages'
import { FailureNote } from '../parts/FailureNote'
import { problemText, UserError } from '../problems'
import { dateText } from '../words'
import { CaptureForm } from './CaptureForm'
import { Claims, Suggestions } from './Claims'
import { Members, Names } from './Names'
import { News } from './News'
import { SavedHere, Waiting } from './Outbox'
import { act, barrier, formSelection, type OnPage, onPage, page, problem, pwa, refresh, settings } from './state'
import { verdict } from './verdict'
import { WrongReadings } from './WrongReadings'

export function Panel() {
  const shown = onPage.value
  const one = shown?.view.negotiations.length === 1 ? shown.view.negotiations[0] : undefined
  return (
    <div class="panel">
      <header>
        <h1>
          {t('name')}
          {one?.recordEnd && <span class="label">{t('panel_record_to', dateText(one.recordEnd))}</span>}
        </h1>
        {shown && <PageLine {...shown} />}
        {one && one.coverage !== '' && <p class="label coverage">{one.coverage}</p>}
        {!one && shown?.view.negotiations.map((of) => <NegotiationLine key={of.id} {...of} />)}
      </header>
      <main>
        <FailureNote failure={problem.value} />
        <PwaProblem />
        {shown ? <Reading {...shown} /> : <Barrier />}
        <News />
        <Waiting />
        <Foot />
      </main>
      {formSelection.value && <CaptureForm key={formSelection.value.quote} selected={formSelection.value} />}
    </div>
  )
}

/** One of several negotiations of the page: until when its data go. */
function NegotiationLine({ name, recordEnd, coverage }: NegotiationOnPage) {
  const parts = [recordEnd && t('panel_record_to', dateText(recordEnd)), coverage].filter(Boolean)
  return (
    <p class="label coverage">
      <b>{name}</b> {parts.join(' · ')}
    </p>
  )
}

/** Alert where the PWA's snapshot could not be read, and the panel shows other data. */
function PwaProblem() {
  const code = pwa.value?.problem ?? null
  if (code === null) return null
  return (
    <p class="problem" role="alert" id="pwa-problem">
      {problemText(code)}
    </p>
  )
}

function PageLine({ report }: OnPage) {
  const day = report.pageDay ? dateText(report.pageDay) : t('panel_no_day')
  return <p class="pg">{t('panel_page', day, t(`lang_${report.place.lang}`))}</p>
}

function Reading(shown: OnPage) {
  const { report, view, page: at } = shown
  const nothing = report.named.length === 0
  return (
    <>
      <p class="verdict" role="status">
        {statementLang(report.place.lang) === null
          ? t('verdict_names_only')
          : !report.claimsRead
            ? t('verdict_unread')
            : nothing
              ? t('panel_nothing')
              : verdict(view.compared)}
      </p>
      <Tools {...shown} />
      <Claims {...shown} />
      <Suggestions {...shown} />
      <WrongReadings />
      {view.articles.length > 0 && (
        <Names among={view.negotiations} named={view.articles} tabId={at.tabId} pageDay={report.pageDay} />
      )}
      {view.members.length > 0 && <Members among={view.negotiations} named={view.members} tabId={at.tabId} />}
      <SavedHere saved={shown.saved} />
    </>
  )
}

function Tools({ report, page: at }: OnPage) {
  const step = (by: 1 | -1) => act(() => askReader(at.tabId, 'step', { by }))
  return (
    <>
      <SiteSwitch />
      {report.pageDay && (
        <label class="switch">
          <input
            type="checkbox"
            id="show-then"
            checked={report.showsThen}
            onChange={(event) => {
              const then = event.currentTarget.checked
              act(async () => {
                await askReader(at.tabId, 'showThen', { then })
                await refresh()
              })
            }}
          />
          {t('panel_show_then')}
        </label>
      )}
      <p class="tools">
        <button class="btn" type="button" onClick={() => step(-1)}>
          {t('panel_previous')}
        </button>
        <button class="btn" type="button" onClick={() => step(1)}>
          {t('panel_next')}
        </button>
        <button class="btn" type="button" id="keep-selection" onClick={() => act(() => chooseSelection(at.tabId))}>
          {t('panel_keep_selection')}
        </button>
      </p>
    </>
  )
}

async function chooseSelection(tabId: number): Promise<void> {
  const selected = await askReader(tabId, 'selection', {})
  if (!selected) throw new UserError(t('panel_no_selection'))
  formSelection.value = selected
}

/** Switch of the highlights on this site. */
function SiteSwitch() {
  const url = onPage.value?.report.place.url ?? page.value?.url
  if (!url || !/^https?:/.test(url)) return null
  const { origin } = new URL(url)
  return (
    <label class="switch">
      <input
        type="checkbox"
        id="site-on"
        checked={!settings.value.off.includes(origin)}
        onChange={(event) => {
          const off = !event.currentTarget.checked
          act(() => ask('siteOff', { origin, off }))
        }}
      />
      {t('panel_marks_on')}
    </label>
  )
}

function Barrier() {
  const why = barrier.value
  const at = page.value
  if (why === null) return <p class="notice">{t('panel_loading')}</p>
  if (why === 'off')
    return (
      <>
        <p class="notice">{t('panel_off')}</p>
        <SiteSwitch />
      </>
    )
  if (why === 'pdf')
    return (
      <>
        <p class="notice">{t('panel_pdf')}</p>
        <a class="btn" id="open-reader" href={`${settings.value.pwaUrl}#/reader`} target="_blank" rel="noreferrer">
          {t('panel_pdf_open')}
        </a>
      </>
    )
  if (why === 'barred' || !at) return <p class="notice">{t('panel_barred')}</p>
  return (
    <>
      <p class="notice">{t(at.url === '' ? 'panel_other_once' : 'panel_other')}</p>
      <p class="tools">
        <button class="btn primary" type="button" id="read-once" onClick={() => act(() => readOnce(at.tabId))}>
          {t('panel_once')}
        </button>
        {at.url !== '' && (
          <button class="btn" type="button" id="read-always" onClick={() => act(() => readAlways(at.tabId, at.url))}>
            {t('panel_always')}
          </button>
        )}
      </p>
    </>
  )
}

async function readOnce(tabId: number): Promise<void> {
  if (!(await runReader(tabId))) throw new UserError(t('panel_once_failed'))
  await refresh()
}

/** Requests the permission first, while the user gesture lasts. */
async function readAlways(tabId: number, url: string): Promise<void> {
  const { origin } = new URL(url)
  if (!(await requestOrigin(origin))) return
  await ask('addSite', { origin })
  await readOnce(tabId)
}

function Foot() {
  const source = onPage.value?.view.source
  return (
    <>
      {source && <p class="label">{t(source === 'pwa' ? 'panel_from_pwa' : 'panel_shipped')}</p>}
      <p class="tools">
        <a class="btn quiet" href={settings.value.pwaUrl} target="_blank" rel="noreferrer">
          {t('panel_open_pwa')}
        </a>
        <button class="btn quiet" type="button" onClick={() => act(openOptions)}>
          {t('panel_settings')}
        </button>
      </p>
    </>
  )
}
