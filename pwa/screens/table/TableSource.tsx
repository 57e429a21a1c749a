/** Where tables come from: pasted cells, files that are chosen or dropped; each file is read in a worker. */
import { useState } from 'preact/hooks'
import { sheetFromText } from '../../../shared/table/read-file'
import type { ReadSheets, Sheet } from '../../../shared/table/sheet'
import { t } from '../../i18n'
import { FormField } from '../../parts/FormField'
import { useFileDrop } from '../../parts/use-file-drop'
import { readTable } from './read-table'
import { fileProblemText } from './table-words'

interface Props {
  readonly onRead: (sheets: readonly Sheet[]) => void
}

export function TableSource({ onRead }: Props) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')
  const [said, setSaid] = useState('')
  const [reading, setReading] = useState<{ readonly name: string; readonly stop: () => void } | null>(null)
  const take = (read: ReadSheets, name: string) => {
    if (!read.ok) {
      setProblem([name, fileProblemText(read.problem)].filter((part) => part !== '').join(': '))
      return
    }
    onRead(read.sheets)
    setSaid(t('table-read', { n: read.sheets.reduce((n, { rows }) => n + rows.length - 1, 0) }))
  }
  const start = () => {
    setProblem('')
    setSaid('')
  }
  const takeFiles = async (files: readonly File[]) => {
    start()
    for (const file of files) {
      const { answer, stop } = readTable(file)
      setReading({ name: file.name, stop })
      try {
        take(await answer, file.name)
      } catch {
        setProblem(t('files-unreadable'))
      }
    }
    setReading(null)
  }
  const takeText = async () => {
    start()
    const read = await sheetFromText(text, t('table-pasted'))
    take(read, '')
    if (read.ok) setText('')
  }
  const cancel = () => {
    reading?.stop()
    setReading(null)
  }
  const place = useFileDrop((files) => void takeFiles(files))
  return (
    <div class="table-source" ref={place}>
      <p class="bar">
        <label class="btn pick-file">
          {t('table-choose')}
          <input
            id="table-file"
            type="file"
            multiple
            accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])]
              event.currentTarget.value = ''
              void takeFiles(files)
            }}
          />
        </label>
        {reading && (
          <span class="progress">
            {t('table-reading', { name: reading.name })}{' '}
            <button class="btn quiet" type="button" onClick={cancel}>
              {t('files-cancel')}
            </button>
          </span>
        )}
      </p>
      <FormField name="table-text" label={t('table-paste')} hint={t('table-paste-hint')}>
        {(ids) => <textarea {...ids} rows={4} value={text} onInput={(event) => setText(event.currentTarget.value)} />}
      </FormField>
      <p class="bar">
        <button class="btn" type="button" disabled={text.trim() === ''} onClick={() => void takeText()}>
          {t('table-paste-read')}
        </button>
        <span role="status">{said}</span>
      </p>
      {problem !== '' && (
        <p class="trouble" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
