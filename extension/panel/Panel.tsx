/** Side panel: root component, states of the page, tools. */

import { isDay } from '../../shared/domain/dates/days'
import { statementLang } from '../../shared/domain/text/langs'
import { ask, askReader, openOptions, requestOrigin, runReader } from '../browser'
import { t } from '../i18n'
import type { NegotiationOnPage } from '../messages'
import { FailureNote } from '../parts/FailureNote'
import { Menu } from '../parts/Menu'
import { problemText, UserError } from '../problems'
import { dateText, listText } from '../words'
import { Claims, OrderChoice, Suggestions } from './Claims'
import { OpenedForm } from './form/OpenedForm'
import { openForm } from './form/opened-form'
import { lacksDay } from './given-day'
import { Members, Names } from './Names'
import { News } from './News'
import { SavedHere, Waiting } from './Outbox'
import { Positions } from './Positions'
import { LastRefused, Refused } from './Refused'
import { PAGE_VISIBILITY } from './SaveButton'
import { act, barrier, giveDay, type OnPage, onPage, page, problem, pwa, refresh, settings } from './state'
import { Taught } from './Taught'
import { rememberFor, VisibilityChoice } from './VisibilityChoice'
import { verdict } from './verdict'

export function Panel() {
  const shown = onPage.value
  const one = shown?.view.negotiations.length === 1 ? shown.view.negotiations[0] : undefined
  return (
    <div class="panel">
      <header>
        <h1>
          {t('app-name')}
          {one?.recordEnd && <span class="label">{t('panel-record-to', { date: dateText(one.recordEnd) })}</span>}
        </h1>
        {shown && <PageLine {...shown} />}
      </header>
      <main>
        <FailureNote failure={problem.value} />
        <PwaProblem />
        {shown ? <Reading {...shown} /> : <Barrier />}
        <News />
        <Waiting />
        <Taught />
        <Foot />
      </main>
      <OpenedForm />
    </div>
  )
}

/** A negotiation of the page: until when its data go. */
function NegotiationLine({ name, recordEnd, coverage, isNamed }: NegotiationOnPage & { readonly isNamed: boolean }) {
  const parts = [isNamed && recordEnd && t('panel-record-to', { date: dateText(recordEnd) }), coverage].filter(Boolean)
  if (parts.length === 0) return null
  return (
    <p class="label coverage">
      {isNamed && <b>{name}</b>} {parts.join(' · ')}
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

/** Date and language of the page; asks for its date where it gives none and a statement lacks one. */
function PageLine({ report }: OnPage) {
  const isAsked = report.pageDay === null && report.claims.some(lacksDay)
  const lang = t(`lang-${report.place.lang}`)
  if (!isAsked)
    return (
      <p class="pg">{t('panel-page', { date: report.pageDay ? dateText(report.pageDay) : t('panel-no-day'), lang })}</p>
    )
  return (
    <p class="pg">
      <label for="page-day">{t('panel-page-day')}</label>{' '}
      <input
        autocomplete="off"
        id="page-day"
        type="date"
        onChange={({ currentTarget: { value } }) => {
          if (isDay(value)) act(() => giveDay(report.place.url, value))
        }}
      />
    </p>
  )
}

function Reading(shown: OnPage) {
  const { report, view, page: at } = shown
  const nothing = report.named.length === 0
  const stated = new Set(shown.view.compared.map(({ claim: { negotiation, article } }) => `${negotiation} ${article}`))
  const others = view.articles.filter(({ negotiation, id }) => !stated.has(`${negotiation} ${id}`))
  return (
    <>
      <p class="verdict" role="status">
        {statementLang(report.place.lang) === null
          ? t('analyse-names-only')
          : !report.claimsRead
            ? t('verdict-unread')
            : nothing
              ? t('panel-nothing')
              : verdict(view.compared)}
      </p>
      <Tools {...shown} />
      <Claims key={report.place.url} {...shown} />
      {others.length > 0 && (
        <Names among={view.negotiations} named={others} tabId={at.tabId} pageDay={report.pageDay} />
      )}
      <Suggestions {...shown} />
      <Positions {...shown} />
      <Refused {...shown} />
      {view.members.length > 0 && <Members among={view.negotiations} named={view.members} tabId={at.tabId} />}
      <UnreadFrames {...shown} />
      <SavedHere saved={shown.saved} />
      <LastRefused {...shown} />
    </>
  )
}

/** One line: the visibility of what is saved, the selection, and in a menu what is for the whole page. */
function Tools({ report, view, page: at, layer }: OnPage) {
  const step = (by: 1 | -1) => act(() => askReader(at.tabId, 'step', { by }))
  return (
    <div class="tools">
      <VisibilityChoice name={PAGE_VISIBILITY} chosen={layer} choose={rememberFor(report.place.url)} />
      <button class="btn quiet" type="button" id="keep-selection" onClick={() => act(() => chooseSelection(at.tabId))}>
        {t('panel-keep-selection')}
      </button>
      <Menu label={t('panel-more', { name: t('panel-this-page') })} id="page-menu">
        <button type="button" onClick={() => step(1)}>
          {t('panel-next')}
        </button>
        <button type="button" onClick={() => step(-1)}>
          {t('panel-previous')}
        </button>
        <SiteSwitch />
        {report.pageDay && <ThenSwitch showsThen={report.showsThen} tabId={at.tabId} />}
        {view.compared.length > 1 && <OrderChoice />}
      </Menu>
    </div>
  )
}

function ThenSwitch({ showsThen, tabId }: { showsThen: boolean; tabId: number }) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        id="show-then"
        checked={showsThen}
        onChange={(event) => {
          const then = event.currentTarget.checked
          act(async () => {
            await askReader(tabId, 'showThen', { then })
            await refresh()
          })
        }}
      />
      {t('panel-show-then')}
    </label>
  )
}

/** Frames of other sites, which no press on this page allows to read. */
function UnreadFrames({ report: { unreadFrames = [] } }: OnPage) {
  if (unreadFrames.length === 0) return null
  return (
    <p class="label" id="unread-frames">
      {t('panel-frames', { sites: listText(unreadFrames) })}
    </p>
  )
}

async function chooseSelection(tabId: number): Promise<void> {
  const selected = await askReader(tabId, 'selection', {})
  if (!selected) throw new UserError(t('panel-no-selection'))
  openForm(selected)
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
      {t('panel-marks-on')}
    </label>
  )
}

function Barrier() {
  const why = barrier.value
  const at = page.value
  if (why === null) return <p class="notice">{t('panel-loading')}</p>
  if (why === 'off')
    return (
      <>
        <p class="notice">{t('panel-off')}</p>
        <SiteSwitch />
      </>
    )
  if (why === 'pdf')
    return (
      <>
        <p class="notice">{t('panel-pdf')}</p>
        <a class="btn" id="open-reader" href={`${settings.value.pwaUrl}#/reader`} target="_blank" rel="noreferrer">
          {t('panel-pdf-open')}
        </a>
      </>
    )
  if (why === 'barred' || !at) return <p class="notice">{t('panel-barred')}</p>
  return (
    <>
      <p class="notice">{t(at.url === '' ? 'panel-other-once' : 'panel-other')}</p>
      <p class="tools">
        <button class="btn primary" type="button" id="read-once" onClick={() => act(() => readOnce(at.tabId))}>
          {t('panel-once')}
        </button>
        {at.url !== '' && (
          <button class="btn" type="button" id="read-always" onClick={() => act(() => readAlways(at.tabId, at.url))}>
            {t('panel-always')}
          </button>
        )}
      </p>
    </>
  )
}

async function readOnce(tabId: number): Promise<void> {
  if (!(await runReader(tabId))) throw new UserError(t('panel-once-failed'))
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
  const view = onPage.value?.view
  const source = view?.source
  return (
    <>
      {view?.negotiations.map((of) => (
        <NegotiationLine key={of.id} {...of} isNamed={view.negotiations.length > 1} />
      ))}
      {source && <p class="label">{t(source === 'pwa' ? 'panel-from-pwa' : 'panel-shipped')}</p>}
      <p class="tools">
        <a class="btn quiet" href={settings.value.pwaUrl} target="_blank" rel="noreferrer">
          {t('panel-open-pwa')}
        </a>
        <button class="btn quiet" type="button" onClick={() => act(openOptions)}>
          {t('panel-settings')}
        </button>
      </p>
    </>
  )
}
