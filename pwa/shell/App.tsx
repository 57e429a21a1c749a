import type { ComponentType } from 'preact'
import { appData, baseAddress, dataBeforeErase, openError, recovered, screen } from '../model/state'
import { lazy } from '../parts/lazy'
import { lazyScreen } from '../parts/lazy-screen'
import { DataErased, DataRecovered, NotFound } from '../parts/NotFound'
import { StoreError } from '../parts/StoreError'
import { Board } from '../screens/board/Board'
import { BackupNote, sentinelOf } from './BackupNote'
import { Foot } from './Foot'
import { keysOpen } from './keys'
import { Loading } from './Loading'
import { LockNote } from './LockNote'
import { Masthead } from './Masthead'
import { Notices } from './Notices'
import { PrintedDay } from './PrintedDay'
import { SourceShown } from './SourceShown'

const SCREENS: Readonly<Record<string, ComponentType>> = {
  board: Board,
  article: lazy(() => import('../screens/article/ArticleScreen').then((module) => module.ArticleScreen)),
  member: lazyScreen(() => import('../screens/member/MemberScreen').then((module) => module.MemberScreen)),
  members: lazyScreen(() => import('../screens/member/MembersScreen').then((module) => module.MembersScreen)),
  meeting: lazyScreen(() => import('../screens/meeting/MeetingScreen').then((module) => module.MeetingScreen)),
  meetings: lazyScreen(() => import('../screens/meeting/MeetingsScreen').then((module) => module.MeetingsScreen)),
  matrix: lazyScreen(() => import('../screens/positions/PositionsScreen').then((module) => module.PositionsScreen)),
  changes: lazyScreen(() => import('../screens/changes/ChangesScreen').then((module) => module.ChangesScreen)),
  list: lazyScreen(() => import('../screens/list/ListScreen').then((module) => module.ListScreen)),
  cable: lazyScreen(() => import('../screens/report/ReportScreen').then((module) => module.ReportScreen)),
  brief: lazyScreen(() => import('../screens/report/BriefScreen').then((module) => module.BriefScreen)),
  pictures: lazyScreen(() => import('../screens/charts/ChartsScreen').then((module) => module.ChartsScreen)),
  files: lazyScreen(() => import('../screens/files/FilesScreen').then((module) => module.FilesScreen)),
  reader: lazyScreen(() => import('../screens/analyse/AnalyseScreen').then((module) => module.AnalyseScreen)),
  room: lazyScreen(() => import('../screens/meeting-log/MeetingLogScreen').then((module) => module.MeetingLogScreen)),
  mine: lazyScreen(() => import('../screens/entries/EntriesScreen').then((module) => module.EntriesScreen)),
  correct: lazyScreen(() => import('../screens/entries/CorrectScreen').then((module) => module.CorrectScreen)),
  receive: lazyScreen(() => import('../screens/entries/ReceiveScreen').then((module) => module.ReceiveScreen)),
  settings: lazyScreen(() => import('../screens/settings/SettingsScreen').then((module) => module.SettingsScreen)),
  accuracy: lazyScreen(() => import('../screens/accuracy/AccuracyScreen').then((module) => module.AccuracyScreen)),
  more: lazyScreen(() => import('../screens/settings/MoreScreen').then((module) => module.MoreScreen)),
}
const Lookup = lazy(() => import('../screens/search/Search').then((module) => module.Search), true)
const RecordSheet = lazyScreen(
  () => import('../screens/add-status/AddStatusSheet').then((module) => module.AddStatusSheet),
  true,
)
const KeysDialog = lazyScreen(() => import('./KeysDialog').then((module) => module.KeysDialog), true)

export function App() {
  return (
    <>
      <Masthead />
      <main id="main" tabIndex={-1}>
        <Content />
      </main>
      <Foot />
      <Notices />
      {keysOpen.value && <KeysDialog />}
      {appData.value && screen.value === 'lookup' && <Lookup />}
      {appData.value && screen.value === 'record' && <RecordSheet />}
    </>
  )
}

function Content() {
  if (openError.value !== null && !appData.value) return <StoreError error={openError.value} />
  if (!appData.value) return <Loading />
  // Where the browser erased the trace as well, what this tab holds tells of the loss.
  const lost = appData.value.erased ?? (dataBeforeErase.value && sentinelOf(dataBeforeErase.value))
  const Screen = SCREENS[baseAddress.value.screen] ?? NotFound
  return (
    <>
      <PrintedDay />
      <SourceShown />
      {lost && <DataErased trace={lost} />}
      {recovered.value && <DataRecovered {...recovered.value} />}
      <BackupNote />
      <LockNote />
      {openError.value !== null && <StoreError error={openError.value} />}
      <Screen key={`${baseAddress.value.screen} ${baseAddress.value.id}`} />
    </>
  )
}
