/** Downloads of the comparison: the drawing as SVG, its counts and the milestones as CSV. Of public data alone. */
import { PublicData } from '../../../shared/reports/public-data'
import { nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import type { NegotiationView } from '../../model/negotiation/negotiation-view'
import { day } from '../../model/state'
import { Problem } from '../../parts/loading/Problem'
import { saveFile } from '../../workspace/files/file-download'
import { useAsyncAction } from '../../workspace/use-async-action'
import { comparisonChart, comparisonRows, milestonesOf, type Side } from './comparison'

interface Props {
  readonly views: readonly NegotiationView[]
}

/** Begins the ids in the file. */
const IDS = 'plenary-compare'

const publicSide = ({ row, data }: NegotiationView): Side => {
  const { negotiation, ledger } = PublicData.of(row.pack, data.entries)
  return { negotiation, ledger, version: row.pack.version }
}

const nameOfFile = (views: readonly NegotiationView[]): string =>
  ['plenary', ...views.map(({ row }) => row.slot), day.value].join('-')

async function saveSvg(views: readonly NegotiationView[]): Promise<string> {
  const { chartSvg } = await import('../../charts/chart-file')
  const sides = views.map(publicSide)
  const made = sides.map(({ negotiation, version }) =>
    t('chart-made', { negotiation: nameIn(negotiation.names), version }),
  )
  const foot = [t('chart-day', { date: dateText(day.value, 'long') }), ...made]
  const svg = await chartSvg(comparisonChart(sides, day.value, IDS), IDS, foot)
  await saveFile({ name: `${nameOfFile(views)}.svg`, type: 'image/svg+xml', pieces: [svg] })
  return ''
}

async function saveCsv(views: readonly NegotiationView[]): Promise<string> {
  const { toCsv } = await import('../../../shared/reports/csv')
  const rows = comparisonRows(views.map(publicSide), day.value)
  await saveFile({ name: `${nameOfFile(views)}.csv`, type: 'text/csv', pieces: [toCsv(rows)] })
  return ''
}

async function saveMilestones(views: readonly NegotiationView[]): Promise<string> {
  const { toCsv } = await import('../../../shared/reports/csv')
  const rows = views
    .map(publicSide)
    .flatMap(({ negotiation }) =>
      milestonesOf(negotiation, day.value).map(({ date, title, sources }) => [
        date,
        nameIn(negotiation.names),
        negotiation.id,
        title,
        sources.join('; '),
      ]),
    )
  const heads = [t('column-date'), t('compare-negotiation'), t('column-id'), t('add-field-title'), t('column-source')]
  await saveFile({
    name: `${nameOfFile(views)}-milestones.csv`,
    type: 'text/csv',
    pieces: [toCsv([heads, ...rows.toSorted(byFirst)])],
  })
  return ''
}

const byFirst = ([a = '']: readonly string[], [b = '']: readonly string[]): number => (a < b ? -1 : a > b ? 1 : 0)

export const ComparisonExits = ({ views }: Props) => (
  <Exits
    name={t('compare-phases')}
    actions={[
      ['SVG', () => saveSvg(views)],
      ['CSV', () => saveCsv(views)],
    ]}
  />
)

export const MilestoneExits = ({ views }: Props) => (
  <Exits name={t('compare-milestones')} actions={[['CSV', () => saveMilestones(views)]]} />
)

interface ExitsProps {
  readonly name: string
  readonly actions: readonly (readonly [format: string, save: () => Promise<string>])[]
}

function Exits({ name, actions }: ExitsProps) {
  const { isBusy, problem, run } = useAsyncAction()
  return (
    <div class="exits unprinted">
      <fieldset class="bar" aria-label={t('chart-exits', { name })}>
        <span class="label">{t('chart-download')}</span>
        {actions.map(([format, save]) => (
          <button
            key={format}
            class="btn quiet"
            type="button"
            disabled={isBusy}
            aria-label={t('chart-download-as', { format, name })}
            onClick={() => void run(save)}
          >
            {format}
          </button>
        ))}
      </fieldset>
      <Problem text={problem} />
    </div>
  )
}
