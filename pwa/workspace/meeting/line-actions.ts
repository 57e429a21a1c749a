/** Actions of a line of the meeting log. */
import type { InterventionEntry, Layer } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import { isOwn } from '../../model/author'
import type { MenuAction } from '../../parts/menus/RowMenu'
import { mayWithdraw } from '../../sync/permissions'
import { choosable } from '../../sync/visibility'
import { saveWithUndo, withdrawIntervention } from '../forms/save-entries'
import { sentenceOf, withLayer } from './log-lines'
import { followInReport } from './report-sentences'

/** Correct, another visibility, withdraw; none for a line that is not this device’s to change. */
export function lineActions(line: InterventionEntry, onCorrect: () => void, canWithdraw = true): readonly MenuAction[] {
  if (!mayWithdraw(line)) return []
  return [
    { text: t('add-correct'), run: onCorrect },
    // Another’s is theirs to share.
    ...choosable.value
      .filter((layer) => layer !== line.layer && isOwn(line.by))
      .map((layer) => ({ text: t(`entries-make-${layer}`), run: () => void change(line, layer) })),
    ...(canWithdraw ? [{ text: t('correct-withdraw'), run: () => void withdrawIntervention(line) }] : []),
  ]
}

async function change(line: InterventionEntry, layer: Layer): Promise<void> {
  const { next, entries } = withLayer(line, layer)
  if (await saveWithUndo(entries, t(`entries-made-${layer}`, { n: 1 })))
    followInReport(line, next.id, sentenceOf(next, layer))
}
