/** Saves a table as CSV, with heads and names in the language of the interface. Loaded on use. */
import { type ExportTable, type TableWords, tableToCsv } from '../../../shared/export-tables/table'
import { isPlainKey, nameIn, t } from '../../i18n'
import { meetingKindName } from '../../model/meeting-kind'
import { authorInFile } from '../../parts/facts/Byline'
import { phaseName, statusName } from '../../parts/facts/Phase'
import { screenPhrases, stanceName } from '../report-phrases'
import { saveFile } from './file-download'

export const saveTable = (table: ExportTable, name: string): Promise<void> =>
  saveFile({
    name: `${name}.csv`,
    type: 'text/csv',
    pieces: [tableToCsv(table, (column) => t(`column-${column}`))],
  })

/** Words of the cells in the current language. */
export const tableWords = (): TableWords => ({
  name: nameIn,
  phase: phaseName,
  status: statusName,
  basis: screenPhrases().basis,
  stance: stanceName,
  kind: (kind) => meetingKindName(kind),
  group: groupName,
  meetingLog: t('room-title'),
  author: authorInFile,
  yes: t('plan-field-yes'),
  no: t('plan-field-no'),
})

function groupName(group: string): string {
  const key = `matrix-group-${group}`
  return isPlainKey(key) ? t(key) : group
}
