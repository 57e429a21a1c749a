/** What a file seems to be that is none of Plenary's. */
export type GuessedType =
  | 'empty'
  | 'table'
  | 'calendar'
  | 'page'
  | 'pdf'
  | 'archive'
  | 'picture'
  | 'data'
  | 'text'
  | 'unknown'

const ENOUGH = 4096

/** Its bytes tell more than its name; that a text is a table, its name may tell where it has one column. */
export async function guessFileType(file: File): Promise<GuessedType> {
  const head = await file.slice(0, ENOUGH).text()
  if (head.trim() === '') return 'empty'
  if (head.startsWith('%PDF')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) return 'archive'
  if (/^(\uFFFDPNG|GIF8|RIFF|\uFFFD{3})/.test(head)) return 'picture'
  if (head.includes('\u0000')) return 'unknown'
  if (/^\s*<(!doctype html|html|head|body)\b/i.test(head)) return 'page'
  if (head.startsWith('BEGIN:VCALENDAR')) return 'calendar'
  if (/^\s*[[{<]/.test(head)) return 'data'
  return /\.[ct]sv$/i.test(file.name) || isTable(head) ? 'table' : 'text'
}

/** The first two lines have as many fields. */
function isTable(head: string): boolean {
  const [first = '', second = ''] = head.split(/\r?\n/)
  return [',', ';', '\t'].some((mark) => first.includes(mark) && first.split(mark).length === second.split(mark).length)
}
