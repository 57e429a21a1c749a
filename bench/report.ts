/** Report writer: targets with measured values, then the figures behind them, as Markdown. */
import type { Machine } from './machine'
import type { Measured } from './suites'
import { linesOf, markdownOf, verdictCells } from './table'

/** Formats the report as Markdown, with the verdicts that changed since the previous one. */
export function reportOf(machine: Machine, measured: readonly Measured[], changed: readonly string[]): string {
  const verdicts = measured.flatMap((suite) => suite.verdicts.map((verdict) => [suite.name, ...verdictCells(verdict)]))
  return [
    '# What was measured',
    '',
    'Written by `npm run -s bench -- --report`. Milliseconds unless said otherwise: the median, and in brackets between',
    'what the middle half of the runs lies. Contenders take turns in one browser: their ratios hold, the figures are of',
    `this machine alone: ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.platform}, Chromium ${machine.chromium} headless, Node ${machine.node}.`,
    '',
    '## Targets',
    '',
    markdownOf(['suite', 'target', 'limit', 'measured', ''], verdicts),
    ...(changed.length > 0 ? ['', 'Not as in the run before:', '', ...changed.map((line) => `- ${line}`)] : []),
    ...measured.flatMap((suite) => sectionOf(suite)),
    '',
  ].join('\n')
}

function sectionOf({ name, title, rows, checked }: Measured): string[] {
  const [head = [], ...lines] = linesOf(rows)
  return [
    '',
    `## ${name}`,
    '',
    `${title}`,
    '',
    markdownOf(head, lines),
    '',
    ...checked.map((check) => `Checked: ${check}.`),
  ]
}
