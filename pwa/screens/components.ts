/**
 * The component of each row of the table of screens (`model/screens.ts`). The list of articles comes with the first load;
 * the others are chunks that are loaded on use.
 */
import type { ComponentType } from 'preact'
import type { KnownScreen } from '../model/screens'
import { lazyForms, lazyScreen } from '../parts/loading/lazy-screen'
import { Board } from './board/Board'

export const COMPONENTS: Readonly<Record<KnownScreen, ComponentType & { readonly preload?: () => void }>> = {
  board: Board,
  article: lazyScreen(() => import('./article/ArticleScreen').then((module) => module.ArticleScreen)),
  member: lazyScreen(() => import('./member/MemberScreen').then((module) => module.MemberScreen)),
  members: lazyScreen(() => import('./member/MembersScreen').then((module) => module.MembersScreen)),
  meeting: lazyScreen(() => import('./meeting/MeetingScreen').then((module) => module.MeetingScreen)),
  meetings: lazyScreen(() => import('./meeting/MeetingsScreen').then((module) => module.MeetingsScreen)),
  matrix: lazyScreen(() => import('./positions/PositionsScreen').then((module) => module.PositionsScreen)),
  changes: lazyScreen(() => import('./changes/ChangesScreen').then((module) => module.ChangesScreen)),
  list: lazyForms(() => import('./list/ListScreen').then((module) => module.ListScreen)),
  cable: lazyForms(() => import('./report/ReportScreen').then((module) => module.ReportScreen)),
  brief: lazyScreen(() => import('./report/BriefScreen').then((module) => module.BriefScreen)),
  pictures: lazyScreen(() => import('./charts/ChartsScreen').then((module) => module.ChartsScreen)),
  negotiations: lazyScreen(() =>
    import('./negotiations/NegotiationsScreen').then((module) => module.NegotiationsScreen),
  ),
  compare: lazyScreen(() => import('./compare/CompareScreen').then((module) => module.CompareScreen)),
  start: lazyScreen(() => import('./table/NewNegotiationScreen').then((module) => module.NewNegotiationScreen)),
  edit: lazyForms(() => import('./table/EditNegotiationScreen').then((module) => module.EditNegotiationScreen)),
  rows: lazyScreen(() => import('./table/AddRowsScreen').then((module) => module.AddRowsScreen)),
  files: lazyScreen(() => import('./files/FilesScreen').then((module) => module.FilesScreen)),
  reader: lazyScreen(() => import('./analyse/AnalyseScreen').then((module) => module.AnalyseScreen)),
  texts: lazyForms(() => import('./texts/TextsScreen').then((module) => module.TextsScreen)),
  text: lazyForms(() => import('./texts/TextScreen').then((module) => module.TextScreen)),
  comparison: lazyForms(() => import('./texts/comparison/ComparisonScreen').then((module) => module.ComparisonScreen)),
  room: lazyForms(() => import('./meeting-log/MeetingLogScreen').then((module) => module.MeetingLogScreen)),
  mine: lazyScreen(() => import('./entries/EntriesScreen').then((module) => module.EntriesScreen)),
  history: lazyScreen(() => import('./entries/HistoryScreen').then((module) => module.HistoryScreen)),
  correct: lazyScreen(() => import('./entries/CorrectScreen').then((module) => module.CorrectScreen)),
  receive: lazyScreen(() => import('./entries/ReceiveScreen').then((module) => module.ReceiveScreen)),
  delegation: lazyScreen(() => import('./delegation/DelegationScreen').then((module) => module.DelegationScreen)),
  settings: lazyScreen(() => import('./settings/SettingsScreen').then((module) => module.SettingsScreen)),
  accuracy: lazyScreen(() => import('./accuracy/AccuracyScreen').then((module) => module.AccuracyScreen)),
  help: lazyScreen(() => import('./help/HelpScreen').then((module) => module.HelpScreen)),
  more: lazyScreen(() => import('./settings/MoreScreen').then((module) => module.MoreScreen)),
  lookup: lazyScreen(() => import('./search/Search').then((module) => module.Search), true),
  record: lazyForms(() => import('./add-status/AddStatusSheet').then((module) => module.AddStatusSheet), true),
  cite: lazyScreen(() => import('./cite/CiteDialog').then((module) => module.CiteDialog), true),
  add: lazyForms(() => import('./add/AddSheet').then((module) => module.AddSheet), true),
}
