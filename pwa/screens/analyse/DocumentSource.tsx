/** Where documents come from: a file that is chosen, dropped, or opened with the app; each is read in a worker. */
import { useEffect, useState } from 'preact/hooks'
import type { DocumentText } from '../../../shared/documents/document'
import { t } from '../../i18n'
import { Problem } from '../../parts/Problem'
import { useFileDrop } from '../../parts/use-file-drop'
import { type FileHandle, launchedText } from '../../workspace/file-launch'
import { documentProblemText, readDocumentFile } from './read-document-file'

interface Props {
  readonly onRead: (document: DocumentText) => void
}

const ACCEPTED =
  '.txt,.html,.htm,.docx,.pdf,text/plain,text/html,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export function DocumentSource({ onRead }: Props) {
  const [problem, setProblem] = useState('')
  const [reading, setReading] = useState<{ readonly name: string; readonly stop: () => void } | null>(null)
  const takeFile = async (file: File) => {
    reading?.stop()
    setProblem('')
    const { answer, stop } = readDocumentFile(file)
    setReading({ name: file.name, stop })
    try {
      const read = await answer
      if (read.ok) onRead(read.document)
      else setProblem(t('document-refused', { name: file.name, reason: documentProblemText(read.problem) }))
    } catch {
      setProblem(t('files-unreadable'))
    }
    setReading(null)
  }
  const takeHandle = async (handle: FileHandle) => {
    try {
      await takeFile(await handle.getFile())
    } catch {
      setProblem(t('files-unreadable'))
    }
  }
  const launched = launchedText.value
  useEffect(() => {
    if (!launched) return
    launchedText.value = null
    void takeHandle(launched)
  }, [launched])
  const place = useFileDrop(([file]) => {
    if (file) void takeFile(file)
  })
  const cancel = () => {
    reading?.stop()
    setReading(null)
  }
  return (
    <div ref={place}>
      <p class="bar">
        <label class="btn pick-file">
          {t('analyse-choose')}
          <input
            id="reader-file"
            type="file"
            accept={ACCEPTED}
            aria-describedby="reader-file-hint"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              event.currentTarget.value = ''
              if (file) void takeFile(file)
            }}
          />
        </label>
        <span class="label only-wide" id="reader-file-hint">
          {t('analyse-drop')}
        </span>
        {reading && (
          <span class="progress" role="status">
            {t('table-reading', { name: reading.name })}{' '}
            <button class="btn quiet" type="button" onClick={cancel}>
              {t('files-cancel')}
            </button>
          </span>
        )}
      </p>
      <Problem text={problem} />
    </div>
  )
}
