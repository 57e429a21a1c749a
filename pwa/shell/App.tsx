import type { ComponentType } from 'preact'
import { held, place, record, recovered, screen, trouble } from '../model/state'
import { lazy } from '../parts/lazy'
import { desk } from '../parts/lazy-screen'
import { Erased, Recovered, Unknown } from '../parts/NotFound'
import { Trouble } from '../parts/StoreError'
import { Board } from '../screens/board/Board'
import { BackupNote, traceOf } from './BackupNote'
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
  member: desk(() => import('../screens/member/MemberScreen').then((module) => module.MemberScreen)),
  members: desk(() => import('../screens/member/MembersScreen').then((module) => module.MembersScreen)),
  meeting: desk(() => import('../screens/meeting/MeetingScreen').then((module) => module.MeetingScreen)),
  meetings: desk(() => import('../screens/meeting/MeetingsScreen').then((module) => module.MeetingsScreen)),
  matrix: desk(() => import('../screens/positions/PositionsScreen').then((module) => module.MatrixScreen)),
  changes: desk(() => import('../screens/changes/ChangesScreen').then((module) => module.ChangesScreen)),
  list: desk(() => import('../screens/list/ListScreen').then((module) => module.ListScreen)),
  cable: desk(() => import('../screens/report/ReportScreen').then((module) => module.CableScreen)),
  brief: desk(() => import('../screens/report/BriefScreen').then((module) => module.BriefScreen)),
  pictures: desk(() => import('../screens/charts/ChartsScreen').then((module) => module.PicturesScreen)),
  files: desk(() => import('../screens/files/FilesScreen').then((module) => module.FilesScreen)),
  reader: desk(() => import('../screens/analyse/AnalyseScreen').then((module) => module.ReaderScreen)),
  room: desk(() => import('../screens/meeting-log/MeetingLogScreen').then((module) => module.RoomScreen)),
  mine: desk(() => import('../screens/entries/EntriesScreen').then((module) => module.MineScreen)),
  correct: desk(() => import('../screens/entries/CorrectScreen').then((module) => module.CorrectScreen)),
  receive: desk(() => import('../screens/entries/ReceiveScreen').then((module) => module.ReceiveScreen)),
  settings: desk(() => import('../screens/settings/SettingsScreen').then((module) => module.SettingsScreen)),
  accuracy: desk(() => import('../screens/accuracy/AccuracyScreen').then((module) => module.AccuracyScreen)),
  more: desk(() => import('../screens/settings/MoreScreen').then((module) => module.MoreScreen)),
}
const Lookup = lazy(() => import('../screens/search/Search').then((module) => module.Lookup), true)
const RecordSheet = desk(
  () => import('../screens/add-status/AddStatusSheet').then((module) => module.RecordSheet),
  true,
)
const KeysDialog = desk(() => import('./KeysDialog').then((module) => module.KeysDialog), true)

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
      {record.value && screen.value === 'lookup' && <Lookup />}
      {record.value && screen.value === 'record' && <RecordSheet />}
    </>
  )
}

function Content() {
  if (trouble.value !== null && !record.value) return <Trouble error={trouble.value} />
  if (!record.value) return <Loading />
  // Where the browser erased the trace as well, what this tab holds tells of the loss.
  const lost = record.value.erased ?? (held.value && traceOf(held.value))
  const Screen = SCREENS[place.value.screen] ?? Unknown
  return (
    <>
      <PrintedDay />
      <SourceShown />
      {lost && <Erased trace={lost} />}
      {recovered.value && <Recovered {...recovered.value} />}
      <BackupNote />
      <LockNote />
      {trouble.value !== null && <Trouble error={trouble.value} />}
      <Screen key={`${place.value.screen} ${place.value.id}`} />
    </>
  )
}
