/** Dialog that asks before a private entry is erased for good, and says what that means. */
import { useState } from 'preact/hooks'
import type { Entry } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import { openEntries } from '../../model/state'
import { showMessage } from '../../model/typed/undo'
import { ConfirmDialog } from '../../parts/dialogs/ConfirmDialog'
import { failureText } from '../../parts/loading/store-error-text'
import { eraseEntries } from '../../store'
import { summaryOf } from '../../workspace/entries/entry-summary'
import { deleteDraftsAbout } from '../../workspace/entries/erased-drafts'
import { erasedWith } from '../../workspace/entries/erased-with'

export function EraseDialog({ made, onClose }: { made: Entry; onClose: () => void }) {
  const [problem, setProblem] = useState('')
  const ids = erasedWith(made, openEntries.value)
  const erase = async () => {
    try {
      const all = openEntries.value
      const n = await eraseEntries(ids)
      const isErased = ({ id }: Entry) => ids.includes(id)
      deleteDraftsAbout(
        all.filter(isErased),
        all.filter((entry) => !isErased(entry)),
      )
      onClose()
      showMessage(t('erase-done', { n }))
    } catch (error) {
      setProblem(failureText(error))
    }
  }
  return (
    <ConfirmDialog
      id="erase"
      title={t('erase-title')}
      label={t('erase-do')}
      onConfirm={erase}
      {...{ onClose, problem }}
    >
      <p>{t('erase-what', { n: ids.length, what: summaryOf(made) })}</p>
      <p>{t('erase-means')}</p>
    </ConfirmDialog>
  )
}
