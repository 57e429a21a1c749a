/** Section on the wrong readings that were noted, with their export as test cases. */
import { testCases } from '../../shared/recognition/wrong-readings'
import { t } from '../browser'
import { saveFile } from '../parts/save-file'
import { deleteNotes, wrongReadings } from './wrong-readings'

export function WrongReadings() {
  const noted = wrongReadings.value
  if (noted.length === 0) return null
  const save = () => saveFile('plenary-wrong-readings.json', testCases(noted))
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
