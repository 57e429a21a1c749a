/** Body of a report or brief: its toolbar, the report itself, and the forms for what its authors add. */
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { LedgerEntry } from '../../../shared/domain/ledger/ledger'
import type { Day } from '../../../shared/domain/types'
import { type Untold, untoldIn } from '../../../shared/reports/citable'
import type { Frame } from '../../../shared/reports/frame'
import type { ReportData } from '../../../shared/reports/internal-data'
import { layOut } from '../../../shared/reports/laid-out'
import { leftOutOf, type ReportItem } from '../../../shared/reports/left-out'
import type { OwnLine } from '../../../shared/reports/own-lines'
import type { PublicData } from '../../../shared/reports/public-data'
import type { Report } from '../../../shared/reports/report'
import { lang } from '../../i18n'
import { day, isPrivateHidden } from '../../model/state'
import { HiddenNote } from '../../parts/HiddenNote'
import { internalData } from '../../workspace/files/internal-data'
import { screenPhrases } from '../../workspace/report-phrases'
import { useNewestText } from '../../workspace/texts/newest-text'
import { AuthorsForm } from './AuthorsForm'
import { PrivateSubject, type Subject } from './PrivateSubject'
import { ReportBar } from './ReportBar'
import { ReportView } from './ReportView'
import { useAuthorsPart } from './use-authors-part'

interface Props<R extends Report> {
  /** Key of its drafts, which tells it from every other. */
  readonly name: string
  readonly data: PublicData
  readonly build: (data: ReportData, own: readonly OwnLine[], frame: Frame) => R | null
  readonly itemsOf: (data: ReportData, report: R) => readonly ReportItem[]
  /** Name of its files, without the ending. */
  readonly fileName: (report: R) => string
  readonly ifEmpty: (report: R) => string
  readonly ifUnknown?: string
  /** Subject of the report, where it may be private. */
  readonly subject: Subject | null
  /** Status updates that a comment may cite. */
  readonly citable?: (data: ReportData, report: R) => readonly LedgerEntry[]
  readonly lastDay?: (report: R) => Day
  /** Controls above it, by the data that it is built from. */
  readonly controls?: (data: ReportData, report: R | null) => ComponentChildren
}

const NOTHING: ReadonlyMap<OwnLine, Untold> = new Map()

export function ReportBody<R extends Report>(props: Props<R>) {
  const { name, data, build, itemsOf, fileName, ifEmpty, ifUnknown, citable, lastDay, controls, subject } = props
  const part = useAuthorsPart(name)
  const { own, frame, isForUs } = part
  const text = useNewestText(isForUs)
  const internal = internalData.value
  const all = useMemo(() => internal?.withText(text) ?? null, [internal, text?.outline, text?.name])
  const from: ReportData = isForUs && all ? all : data
  const report = useMemo(() => build(from, own, frame), [from, name, day.value, lang.value, own, frame])
  const untold = useMemo(() => (report && lastDay ? untoldIn(own, from, all, lastDay(report)) : NOTHING), [report, all])
  if (!report)
    return (
      <>
        {controls?.(from, null)}
        {subject && !isForUs && all && build(all, own, frame) ? (
          <PrivateSubject subject={subject} part={part} />
        ) : (
          ifUnknown !== undefined && <p>{ifUnknown}</p>
        )}
      </>
    )
  const leftOut = leftOutOf(all && !isForUs ? itemsOf(all, report) : [], itemsOf(from, report))
  return (
    <>
      {controls?.(from, report)}
      <ReportBar report={report} name={fileName(report)} leftOut={leftOut} isForUs={isForUs} />
      {report.sections.length === 0 ? <p>{ifEmpty(report)}</p> : <ReportView laid={layOut(report, screenPhrases())} />}
      {isPrivateHidden.value ? (
        <HiddenNote />
      ) : (
        <AuthorsForm part={part} entries={citable?.(from, report) ?? []} untold={untold} />
      )}
    </>
  )
}
