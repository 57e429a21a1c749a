import type { ComponentType } from 'preact'
import { lazy } from '../parts/lazy'
import { Board } from '../screens/board/Board'
import { Foot } from './Foot'
import { KeysDialog } from './KeysDialog'
import { Loading } from './Loading'
import { Masthead } from './Masthead'
import { Notices } from './Notices'
import { address, place, record, trouble } from './state'
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
  const Screen = SCREENS[place.value.screen] ?? Unknown
  return (
    <>
      {record.value.erased && <Erased trace={record.value.erased} />}
      {trouble.value !== null && <Trouble error={trouble.value} />}
      <Screen key={`${place.value.screen} ${place.value.id}`} />
    </>
  )
}
