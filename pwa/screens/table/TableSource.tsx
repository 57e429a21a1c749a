/** Where tables come from: pasted cells, files that are chosen or dropped; each file is read in a worker. */
import { useState } from 'preact/hooks'
import { sheetFromText } from '../../../shared/table/read-file'
import type { ReadSheets, Sheet } from '../../../shared/table/sheet'
import { t } from '../../i18n'
import { FormField } from '../../parts/dialogs/FormField'
import { Problem } from '../../parts/loading/Problem'
import { FileSource } from '../../workspace/files/FileSource'
import { useFileReading } from '../../workspace/files/use-file-reading'
import { readTable } from './read-table'
import { fileProblemText } from './table-words'

interface Props {
  readonly onRead: (sheets: readonly Sheet[]) => void
}

export function TableSource({ onRead }: Props) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')
  const [said, setSaid] = useState('')
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
  const { reading, take: takeFiles } = useFileReading(readTable, (read, { name }) => {
    if (read) take(read, name)
    else setProblem(t('files-unreadable'))
  })
  const takeText = async () => {
    start()
    const read = await sheetFromText(text, t('table-pasted'))
    take(read, '')
    if (read.ok) setText('')
  }
  return (
    <div class="table-source">
      <FileSource
        id="table-file"
        label={t('table-choose')}
        accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        isMultiple
        reading={reading}
        onFiles={(files) => {
          start()
          void takeFiles(files)
        }}
      >
        <FormField name="table-text" label={t('table-paste')} hint={t('table-paste-hint')}>
          {(ids) => <textarea {...ids} rows={4} value={text} onInput={(event) => setText(event.currentTarget.value)} />}
        </FormField>
        <p class="bar">
          <button class="btn" type="button" disabled={text.trim() === ''} onClick={() => void takeText()}>
            {t('table-paste-read')}
          </button>
          <span role="status">{said}</span>
        </p>
        <Problem text={problem} />
      </FileSource>
    </div>
  )
}
