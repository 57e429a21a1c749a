import type { ComponentType } from 'preact'
import { lazy } from '../parts/lazy'
import { Board } from '../screens/board/Board'
import { BackupNote, traceOf } from './BackupNote'
import { Foot } from './Foot'
import { KeysDialog } from './KeysDialog'
import { Loading } from './Loading'
import { Masthead } from './Masthead'
import { Notices } from './Notices'
import { address, held, place, record, trouble } from './state'
import { Trouble } from './Trouble'
import { Erased, Unknown } from './Unknown'

const SCREENS: Readonly<Record<string, ComponentType>> = {
  board: Board,
  article: lazy(() => import('../screens/article/ArticleScreen').then((module) => module.ArticleScreen)),
  member: lazy(() => import('../screens/member/MemberScreen').then((module) => module.MemberScreen)),
  members: lazy(() => import('../screens/member/MembersScreen').then((module) => module.MembersScreen)),
  meeting: lazy(() => import('../screens/meeting/MeetingScreen').then((module) => module.MeetingScreen)),
  meetings: lazy(() => import('../screens/meeting/MeetingsScreen').then((module) => module.MeetingsScreen)),
}
const Lookup = lazy(() => import('../screens/lookup/Lookup').then((module) => module.Lookup))
const RecordSheet = lazy(() => import('../screens/record/RecordSheet').then((module) => module.RecordSheet))

export function App() {
  const { screen } = address.value
  return (
    <>
      <Masthead />
      <main id="main" tabIndex={-1}>
        <Content />
      </main>
      <Foot />
      <Notices />
      <KeysDialog />
      {record.value && screen === 'lookup' && <Lookup />}
      {record.value && screen === 'record' && <RecordSheet />}
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
      {lost && <Erased trace={lost} />}
      <BackupNote />
      {trouble.value !== null && <Trouble error={trouble.value} />}
      <Screen key={`${place.value.screen} ${place.value.id}`} />
    </>
  )
}
