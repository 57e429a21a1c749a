/** Formats figures as text and Markdown tables. */
import { columns } from '../tools/evaluation/columns'
import { isMet, type Row, type Sample, type SuiteResult, type Verdict } from './figures'
import type { Suite } from './suite'

/** Formats one suite: figures, targets, checks. */
export function tableOf(suite: Pick<Suite, 'name' | 'title'>, result: SuiteResult): string {
  return [
    `${suite.name}: ${suite.title}`,
    '',
    columns(linesOf(result.rows)),
    '',
    columns([['target', 'limit', 'measured', ''], ...result.verdicts.map(verdictCells)]),
    ...result.checked.map((check) => `checked: ${check}`),
  ].join('\n')
}

/** Formats one suite as a Markdown table. */
export function markdownOf(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

export function linesOf(rows: readonly Row[]): string[][] {
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row.figures)))]
  return [
    ['work', 'contender', ...heads],
    ...rows.map((row) => [row.work, row.contender, ...heads.map((head) => textOf(row.figures[head]))]),
  ]
}

export const verdictCells = (verdict: Verdict): string[] => [
  verdict.target,
  `${verdict.bound} ${number(verdict.limit)}${unitOf(verdict)}`,
  `${number(verdict.measured)}${unitOf(verdict)}`,
  isMet(verdict) ? 'met' : 'not met',
]

const unitOf = ({ unit }: Verdict) => (unit === 'x' || unit === '%' || unit === '' ? unit : ` ${unit}`)

function textOf(figure: Sample | number | string | undefined): string {
  if (figure === undefined) return ''
  if (typeof figure === 'string') return figure
  if (typeof figure === 'number') return number(figure)
  return `${number(figure.median)} (${number(figure.low)}-${number(figure.high)})`
}

/** Rounds to three significant digits, without an exponent. */
function number(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en')
  return String(Number(value.toPrecision(3)))
}
