/** User feedback on this device: wrong readings, and lessons without words; each leaves as a file that the user exports. */

import { testCases } from '../../shared/recognition/evaluation/wrong-readings'
import { ask } from '../browser'
import { t } from '../i18n'
import { saveFile } from '../parts/save-file'
import { act, refresh, taught } from './state'

export function Taught() {
  const { wrong, lessons } = taught.value
  if (wrong.length === 0 && lessons === 0) return null
  return (
    <details id="taught">
      <summary>{t('panel-taught')}</summary>
      {wrong.length > 0 && (
        <TaughtOf
          what="wrong"
          note={t('panel-wrong-note', { n: wrong.length })}
          exported={async () => {
            const readings = wrong.map(({ phase, ...one }) => ({ ...one, status: phase }))
            saveFile('plenary-wrong-readings.json', testCases(readings))
          }}
        />
      )}
      {lessons > 0 && (
        <TaughtOf
          what="lessons"
          note={t('panel-lessons-note', { n: lessons })}
          exported={async () => saveFile('plenary-lessons.json', await ask('lessonsFile', {}))}
        />
      )}
    </details>
  )
}

interface Props {
  readonly what: 'wrong' | 'lessons'
  readonly note: string
  readonly exported: () => Promise<void>
}

/** Feedback of a kind, with its export. */
const TaughtOf = ({ what, note, exported }: Props) => (
  <>
    <p class="label">{note}</p>
    <p class="tools">
      <button class="btn" type="button" id={`export-${what}`} onClick={() => act(exported)}>
        {t('analyse-wrong-export')}
      </button>
      <button
        class="btn quiet"
        type="button"
        onClick={() =>
          act(async () => {
            await ask('forgetTaught', { what })
            await refresh()
          })
        }
      >
        {t('analyse-wrong-delete')}
      </button>
    </p>
  </>
)
