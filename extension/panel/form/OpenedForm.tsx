/** The form over the panel, while it is open. Each opening begins anew: what was typed in the one before is not taken over. */
import { CaptureForm } from './CaptureForm'
import { openedForm } from './opened-form'

export function OpenedForm() {
  const opened = openedForm.value
  return opened && <CaptureForm key={opened.number} selected={opened.selected} />
}
