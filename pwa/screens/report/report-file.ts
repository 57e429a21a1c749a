/** Files of a report: Markdown, HTML and Word. The library for Word is loaded on use. */
import { toHtmlFile } from '../../../shared/reports/html'
import { toMarkdown } from '../../../shared/reports/markdown'
import type { Report } from '../../../shared/reports/report'
import fileStyle from '../../styles/report-file.css?inline'
import { screenPhrases } from '../../workspace/report-phrases'

const TYPES = {
  md: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

export type Format = keyof typeof TYPES

/** The report as a file. Rejects when the library cannot be loaded. */
export async function reportFile(report: Report, name: string, format: Format): Promise<File> {
  return new File([await contentOf(report, format)], `${name}.${format}`, { type: TYPES[format] })
}

async function contentOf(report: Report, format: Format): Promise<BlobPart> {
  const phrases = screenPhrases()
  if (format === 'md') return toMarkdown(report, phrases)
  if (format === 'html') return toHtmlFile(report, phrases, fileStyle)
  const { toDocx } = await import('../../../shared/reports/docx')
  return await toDocx(report, phrases)
}
