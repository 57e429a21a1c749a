/** Hook for what the authors of a report add to it: comments and frame, kept as drafts, and whether it is for them alone. */
import { useMemo, useState } from 'preact/hooks'
import type { Frame } from '../../../shared/reports/frame'
import type { OwnLine } from '../../../shared/reports/own-lines'
import { useDraft } from '../../workspace/forms/use-draft'
import { frameIn, frameNameOf, linesIn } from '../../workspace/meeting/report-drafts'

export interface AuthorsPart {
  /** Key of its drafts. */
  readonly name: string
  readonly own: readonly OwnLine[]
  readonly frame: Frame
  /** With private entries: chosen each time, never stored. */
  readonly isForUs: boolean
  readonly writeOwn: (own: readonly OwnLine[]) => void
  readonly writeFrame: (frame: Frame) => void
  readonly setForUs: (isForUs: boolean) => void
}

export function useAuthorsPart(name: string): AuthorsPart {
  const lines = useDraft(name, '[]')
  const framing = useDraft(frameNameOf(name), '')
  const [isForUs, setForUs] = useState(false)
  const own = useMemo(() => linesIn(lines.text), [lines.text])
  const frame = useMemo(() => frameIn(framing.text), [framing.text])
  return {
    name,
    own,
    frame,
    isForUs,
    writeOwn: (next) => lines.write(JSON.stringify(next)),
    writeFrame: (next) => framing.write(JSON.stringify(next)),
    setForUs,
  }
}
