/** Dialog that asks before a private entry is erased for good, and says what that means. */
import { useState } from 'preact/hooks'
import type { Entry } from '../../../shared/domain/entries'
import { t } from '../../i18n'
import { openEntries } from '../../model/state'
import { showMessage } from '../../model/undo'
import { ConfirmDialog } from '../../parts/ConfirmDialog'
import { failureText } from '../../parts/store-error-text'
import { eraseEntries } from '../../store'
import { summaryOf } from '../../workspace/entry-summary'
import { deleteDraftsAbout } from '../../workspace/erased-drafts'
import { erasedWith } from '../../workspace/erased-with'

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
