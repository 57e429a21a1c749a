/**
 * Hook for what the authors of a report add to it: comments and frame, kept as drafts, and whether it is for them alone. Nothing
 * while what is not public is hidden, as lines of the meeting log become comments.
 */
import { useMemo, useState } from 'preact/hooks'
import { type Frame, NO_FRAME } from '../../../shared/reports/frame'
import type { OwnLine } from '../../../shared/reports/own-lines'
import { isPrivateHidden } from '../../model/state'
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

const NO_LINES: readonly OwnLine[] = []

export function useAuthorsPart(name: string): AuthorsPart {
  const lines = useDraft(name, '[]')
  const framing = useDraft(frameNameOf(name), '')
  const [isForUs, setForUs] = useState(false)
  const own = useMemo(() => linesIn(lines.text), [lines.text])
  const frame = useMemo(() => frameIn(framing.text), [framing.text])
  const isHidden = isPrivateHidden.value
  return {
    name,
    own: isHidden ? NO_LINES : own,
    frame: isHidden ? NO_FRAME : frame,
    isForUs: isForUs && !isHidden,
    writeOwn: (next) => lines.write(JSON.stringify(next)),
    writeFrame: (next) => framing.write(JSON.stringify(next)),
    setForUs,
  }
}
