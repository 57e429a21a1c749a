/** File type detection by content for files that Plenary cannot import, to tell the user what they chose. */
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

/** Guesses the type from the first bytes; the extension counts for a table of one column only. */
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

/** True when the first two lines have the same number of fields. */
function isTable(head: string): boolean {
  const [first = '', second = ''] = head.split(/\r?\n/)
  return [',', ';', '\t'].some((mark) => first.includes(mark) && first.split(mark).length === second.split(mark).length)
}
