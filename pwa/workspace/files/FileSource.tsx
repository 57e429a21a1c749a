/** Where files come from: a button to choose them, the area around it to drop them on, and what is being read. */
import type { ComponentChildren } from 'preact'
import { t } from '../../i18n'
import { useFileDrop } from '../../parts/dialogs/use-file-drop'
import type { useFileReading } from './use-file-reading'

interface Props {
  readonly id: string
  readonly label: string
  /** Endings and media types. */
  readonly accept: string
  readonly isMultiple?: boolean
  readonly hint?: string
  readonly reading: ReturnType<typeof useFileReading>['reading']
  readonly onFiles: (files: readonly File[]) => void
  readonly children: ComponentChildren
}

export function FileSource({ id, label, accept, isMultiple = false, hint, reading, onFiles, children }: Props) {
  const take = (files: readonly File[]) => onFiles(isMultiple ? files : files.slice(0, 1))
  const place = useFileDrop(take)
  const hintId = hint === undefined ? undefined : `${id}-hint`
  return (
    <div ref={place}>
      <p class="bar">
        <label class="btn pick-file">
          {label}
          <input
            id={id}
            type="file"
            multiple={isMultiple}
            accept={accept}
            aria-describedby={hintId}
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])]
              event.currentTarget.value = ''
              take(files)
            }}
          />
        </label>
        {hint !== undefined && (
          <span class="label only-wide" id={hintId}>
            {hint}
          </span>
        )}
        {reading && (
          <span class="progress" role="status">
            {t('table-reading', { name: reading.name })}{' '}
            <button class="btn quiet" type="button" onClick={reading.cancel}>
              {t('files-cancel')}
            </button>
          </span>
        )}
      </p>
      {children}
    </div>
  )
}
