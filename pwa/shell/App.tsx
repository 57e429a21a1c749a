/** Root component: masthead, current screen with what must be known of the data above it, foot, notices, overlays. */

import { computed } from '@preact/signals'
import { isUnknown } from '../model/negotiation/open-negotiation'
import { isHideable, isOverlay, isUnprinted, type KnownScreen, type Screen } from '../model/screens'
import {
  address,
  appData,
  baseAddress,
  dataBeforeErase,
  isBoardReady,
  isPrinting,
  isPrivateHidden,
  openError,
  openNegotiation,
  recovered,
  screen,
  timesLocked,
} from '../model/state'
import { adding } from '../model/typed/adding'
import { ErrorBoundary } from '../parts/loading/ErrorBoundary'
import { lazyForms, lazyScreen } from '../parts/loading/lazy-screen'
import { COMPONENTS } from '../screens/components'
import { BackupNote, sentinelOf } from './BackupNote'
import { Foot } from './Foot'
import { addMenuOpen, keysOpen } from './keys'
import { Loading } from './Loading'
import { LockNote } from './LockNote'
import { Masthead } from './masthead/Masthead'
import { Notices } from './Notices'
import { PrintedDay } from './PrintedDay'
import { SourceShown } from './SourceShown'

// Seldom needed.
const StoreError = lazyScreen(() => import('../parts/loading/StoreError').then((module) => module.StoreError))
const NotFound = lazyScreen(() => import('../parts/loading/NotFound').then((module) => module.NotFound))
const UnknownNegotiation = lazyScreen(() =>
  import('../screens/negotiations/UnknownNegotiation').then((module) => module.UnknownNegotiation),
)
const HiddenScreen = lazyScreen(() => import('./HiddenScreen').then((module) => module.HiddenScreen))
const RecordLost = lazyScreen(() => import('./RecordLost').then((module) => module.RecordLost), true)
const RecordRestored = lazyScreen(() => import('./RecordLost').then((module) => module.RecordRestored), true)
const AddHere = lazyForms(() => import('../screens/add/AddSheet').then((module) => module.AddHere), true)
const AddMenu = lazyScreen(() => import('./masthead/AddMenu').then((module) => module.AddMenu), true)
const KeysDialog = lazyScreen(() => import('./KeysDialog').then((module) => module.KeysDialog), true)

export function App() {
  return (
    <>
      <Masthead />
      <main id="main" tabIndex={-1} class={isUnprinted(baseAddress.value.screen) ? 'unprinted' : undefined}>
        <Content />
      </main>
      <Foot />
      <Notices />
      {keysOpen.value && <KeysDialog />}
      {addMenuOpen.value && <AddMenu />}
      <Overlay />
      {adding.value.map((one, index) => (
        // The one opened last is the last: they close in turn.
        <AddHere key={`${index} ${timesLocked.value} ${openNegotiation.value}`} {...one} />
      ))}
    </>
  )
}

function Content() {
  if (openError.value !== null && !appData.value) return <StoreError error={openError.value} />
  if (!appData.value && !isBoardReady.value) return <Loading />
  const { negotiation, screen, id } = baseAddress.value
  const Screen = isUnknown(negotiation) ? UnknownNegotiation : screen === 'unknown' ? NotFound : componentOf(screen)
  // Screens of all negotiations stay: they report the change.
  const of = OF_ALL.has(screen) ? '' : openNegotiation.value
  return (
    <>
      <PrintedDay />
      <SourceShown />
      {!isPrinting.value && <StorageNotes />}
      <ErrorBoundary key={`${screen} ${id} ${timesLocked.value} ${of}`}>
        <Screen />
      </ErrorBoundary>
    </>
  )
}

const componentOf = (screen: KnownScreen) =>
  isPrivateHidden.value && isHideable(screen) ? HiddenScreen : COMPONENTS[screen]

const OF_ALL: ReadonlySet<Screen> = new Set<Screen>(['files', 'negotiations', 'settings'])

/** Notes on the data on this device. They count private entries: none is printed, and while those are hidden a loss alone is told. */
function StorageNotes() {
  // Where the browser erased the sentinel as well, what this tab holds proves the loss.
  const lost = appData.value?.erased ?? (dataBeforeErase.value && sentinelOf(dataBeforeErase.value))
  return (
    <>
      {lost && <RecordLost sentinel={lost} />}
      {recovered.value && <RecordRestored {...recovered.value} />}
      {!isPrivateHidden.value && (
        <>
          <BackupNote />
          <LockNote />
        </>
      )}
      {openError.value !== null && <StoreError error={openError.value} />}
    </>
  )
}

/**
 * React key of the search or form that is open: another address is another form, but the search writes what is typed into
 * its own. One signal, by which the form goes before what it changed is drawn: its focus would force a layout after that.
 */
const overlayKey = computed(() => {
  const { screen: open, params } = address.value
  return isOverlay(open) ? `${open} ${open === 'lookup' ? '' : JSON.stringify(params)}` : null
})

/** The search or the form that is open over the screen. */
function Overlay() {
  const key = overlayKey.value
  const open = screen.peek()
  if (!appData.value || key === null || open === 'unknown') return null
  // A form would save into the negotiation that is open instead.
  if (isUnknown(baseAddress.value.negotiation)) return null
  const Open = COMPONENTS[open]
  return (
    <ErrorBoundary key={`${key} ${timesLocked.value} ${openNegotiation.value}`}>
      <Open />
    </ErrorBoundary>
  )
}
