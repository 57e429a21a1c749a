/** Section on the wrong readings that were noted, with their export as test cases. */
import { t } from '../browser'
import { deleteNotes, testCases, wrongReadings } from './wrong-readings'

export function WrongReadings() {
  const noted = wrongReadings.value
  if (noted.length === 0) return null
  const save = () => {
    const url = URL.createObjectURL(new Blob([testCases(noted)], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = url
    link.download = 'plenary-wrong-readings.json'
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 10_000)
  }
  return (
    <section>
      <h2>
        {t('panel_wrong')} <span class="label">{noted.length}</span>
      </h2>
      <p class="label">{t('panel_wrong_note')}</p>
      <p class="tools">
        <button class="btn" type="button" id="export-wrong" onClick={save}>
          {t('panel_wrong_export')}
        </button>
        <button class="btn quiet" type="button" onClick={deleteNotes}>
          {t('panel_wrong_delete')}
        </button>
      </p>
    </section>
  )
}
