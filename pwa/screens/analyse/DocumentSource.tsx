/** Where documents come from: a file that is chosen, dropped, or opened with the app; each is read in a worker. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type DocumentText, MAX_ANALYSED } from '../../../shared/documents/document'
import { refuse } from '../../../shared/encoding/read-result'
import { t } from '../../i18n'
import { Problem } from '../../parts/loading/Problem'
import { FileSource } from '../../workspace/files/FileSource'
import { type FileHandle, launchedText } from '../../workspace/files/file-launch'
import { DOCUMENT_FILES, documentProblemText, readDocumentFile } from '../../workspace/files/read-document-file'
import { useFileReading } from '../../workspace/files/use-file-reading'

interface Props {
  readonly onRead: (document: DocumentText) => void
}

export function DocumentSource({ onRead }: Props) {
  const [problem, setProblem] = useState('')
  const { reading, take } = useFileReading(readDocumentFile, (read, { name }) => {
    const outcome = read?.ok && read.document.text.length > MAX_ANALYSED ? refuse('long', MAX_ANALYSED) : read
    if (outcome?.ok) onRead(outcome.document)
    else
      setProblem(
        outcome ? t('document-refused', { name, reason: documentProblemText(outcome.problem) }) : t('files-unreadable'),
      )
  })
  const takeFiles = (files: readonly File[]) => {
    setProblem('')
    void take(files)
  }
  const isShown = useRef(true)
  useEffect(
    () => () => {
      isShown.current = false
    },
    [],
  )
  const takeHandle = async (handle: FileHandle) => {
    try {
      const file = await handle.getFile()
      if (isShown.current) takeFiles([file])
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
  return (
    <FileSource
      id="reader-file"
      label={t('analyse-choose')}
      accept={DOCUMENT_FILES}
      hint={t('analyse-drop')}
      reading={reading}
      onFiles={takeFiles}
    >
      <Problem text={problem} />
    </FileSource>
  )
}
