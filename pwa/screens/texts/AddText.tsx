/** Adds a text: a file that is chosen or dropped, or pasted words; then its title, symbol, date and language, as they were read. */
import { useState } from 'preact/hooks'
import type { TrackedChanges } from '../../../shared/documents/document'
import { sourceParagraphs } from '../../../shared/texts/source-paragraphs'
import { t } from '../../i18n'
import { go, linkTo } from '../../model/navigation'
import { Problem } from '../../parts/loading/Problem'
import { FileSource } from '../../workspace/files/FileSource'
import { DOCUMENT_FILES, documentProblemText, readDocumentFile } from '../../workspace/files/read-document-file'
import { useFileReading } from '../../workspace/files/use-file-reading'
import type { Paragraphs } from '../../workspace/texts/ask-drafts'
import { saveText } from '../../workspace/texts/save-text'
import { NewTextForm } from './NewTextForm'

/** What was read, before it is saved. The number tells one reading from the next. */
interface Given {
  readonly number: number
  readonly paragraphs: Paragraphs
  readonly tracked?: TrackedChanges | undefined
}

export function AddText() {
  const [given, setGiven] = useState<Given | null>(null)
  const [isPasting, setPasting] = useState(false)
  const [problem, setProblem] = useState('')
  const take = (paragraphs: Paragraphs, tracked?: TrackedChanges) => {
    setPasting(false)
    setGiven((before) => ({ number: (before?.number ?? 0) + 1, paragraphs, tracked }))
  }
  const { reading, take: readFiles } = useFileReading(readDocumentFile, (read, { name }) => {
    if (read?.ok) take(sourceParagraphs(read.document), read.document.tracked)
    else
      setProblem(
        read ? t('document-refused', { name, reason: documentProblemText(read.problem) }) : t('files-unreadable'),
      )
  })
  if (given)
    return (
      <NewTextForm
        key={given.number}
        paragraphs={given.paragraphs}
        tracked={given.tracked}
        onCancel={() => setGiven(null)}
        onSave={async (fields) => {
          const saved = await saveText(fields, given.paragraphs)
          if (saved) go(linkTo('text', saved.id))
        }}
      />
    )
  return (
    <>
      <FileSource
        id="text-file"
        label={t('texts-open')}
        accept={DOCUMENT_FILES}
        hint={t('texts-drop')}
        reading={reading}
        onFiles={(files) => {
          setProblem('')
          void readFiles(files)
        }}
      >
        <Problem text={problem} />
      </FileSource>
      {isPasting ? (
        <PasteForm onRead={(text) => take(sourceParagraphs({ text, format: 'text' }))} />
      ) : (
        <p class="bar">
          <button class="btn quiet" type="button" onClick={() => setPasting(true)}>
            {t('texts-paste')}
          </button>
        </p>
      )}
    </>
  )
}

function PasteForm({ onRead }: { onRead: (text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onRead(text)
      }}
    >
      <div class="field whole">
        <label for="text-pasted">{t('texts-pasted')}</label>
        <textarea
          id="text-pasted"
          rows={8}
          ref={(field) => field?.focus()}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <p class="bar">
        <button class="btn primary" type="submit" disabled={text.trim() === ''}>
          {t('texts-read')}
        </button>
      </p>
    </form>
  )
}
