/** Section on the wrong readings that were noted, with their export as test cases. */
import { testCases } from '../../../shared/recognition/evaluation/wrong-readings'
import { t } from '../../i18n'
import { saveBlob } from '../../workspace/files/file-download'
import { deleteNotes, wrongReadings } from './wrong-readings'

export function WrongReadings() {
  const noted = [...wrongReadings.value.values()]
  if (noted.length === 0) return null
  const save = () => saveBlob(new Blob([testCases(noted)], { type: 'application/json' }), 'plenary-wrong-readings.json')
  return (
    <section id="wrong-readings">
      <h2 class="sec">
        {t('analyse-wrong')} <span class="label">{noted.length}</span>
      </h2>
      <p class="label">{t('analyse-wrong-note')}</p>
      <p class="bar">
        <button class="btn" type="button" onClick={save}>
          {t('analyse-wrong-export')}
        </button>
        <button class="btn quiet" type="button" onClick={deleteNotes}>
          {t('analyse-wrong-delete')}
        </button>
      </p>
    </section>
  )
}
