/** Preview of a backup: merged with what is here, as one of the user's own other device, or in its place. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { BackupMerge } from './BackupMerge'
import { BackupReplace } from './BackupReplace'
import type { ChangeProps } from './FileReview'
import type { FoundFile } from './incoming'

const MODES = ['merge', 'replace'] as const
type Mode = (typeof MODES)[number]
const NOTES = { merge: 'merge-merge-note', replace: 'merge-replace-note' } as const

interface Props extends ChangeProps {
  readonly found: FoundFile
  /** Comparison of the backup with what is here, for a replacement. */
  readonly comparison: ComponentChildren
}

export function BackupReview({ found, comparison, ...change }: Props) {
  const [mode, setMode] = useState<Mode>('merge')
  const { damagedBodies: damaged = 0 } = found.file
  return (
    <>
      <fieldset class="choices">
        <legend>{t('merge-choice')}</legend>
        {MODES.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="backup-mode"
              value={one}
              checked={mode === one}
              disabled={change.busy}
              onChange={() => setMode(one)}
            />
            <span>
              {t(`merge-${one}`)} <span class="label">{t(NOTES[one])}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {damaged > 0 && <p class="trouble">{t('backup-texts-damaged', { n: damaged })}</p>}
      {mode === 'merge' ? (
        <BackupMerge file={found.file} {...change} />
      ) : (
        <>
          {comparison}
          <BackupReplace found={found} {...change} />
        </>
      )}
    </>
  )
}
