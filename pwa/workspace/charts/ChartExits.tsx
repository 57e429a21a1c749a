/** Export toolbar of a chart: PNG, SVG, CSV, link, embed code, citation. Of public data alone. */
import { useState } from 'preact/hooks'
import type { Chart, ChartData, ChartId } from '../../charts/chart'
import type { Embed } from '../../charts/chart-embed'
import { t } from '../../i18n'
import { linkTo, openOverlay } from '../../model/navigation'
import { isLocalHost, publicLink } from '../../model/public-link'
import { type DataOnDay, publicView, shownView } from '../../model/public-view'
import { day } from '../../model/state'
import { CopyLink } from '../../parts/CopyLink'
import { Problem } from '../../parts/loading/Problem'
import { RowMenu } from '../../parts/menus/RowMenu'
import { linkAction } from '../../parts/PassOn'
import { saveBlob, saveFile } from '../files/file-download'
import { useAsyncAction } from '../use-async-action'
import { addedIn, countPrivateIn } from './chart-entries'
import { sourceLines } from './chart-source'
import { EmbedDialog } from './EmbedDialog'

interface Props {
  readonly id: ChartId
  readonly title: string
  /** Parameters of the address of the chart, beside its id. */
  readonly params?: Readonly<Record<string, string>>
  /** Makes the chart of the public data; `null` where these have nothing to draw. `ids` begins the ids of its fills. */
  readonly make: (data: ChartData, ids: string) => Chart | null
  /** True where they are the menu of the heading beside it. */
  readonly inMenu?: boolean
}

/** Formats, in the order of the buttons. */
const FORMATS = ['png', 'svg', 'csv'] as const
type Format = (typeof FORMATS)[number]

export function ChartExits(props: Props) {
  const { id, title, params = {}, inMenu = false } = props
  const { isBusy, message, problem, run } = useAsyncAction()
  const [embed, setEmbed] = useState<Embed | null>(null)
  // The day is named: a colleague is to see the same chart.
  const target = () => ({ screen: 'pictures', id: null, params: { ...params, chart: id }, asOf: day.value }) as const
  const leave = (work: (made: Leaving) => Promise<void>) =>
    void run(async () => {
      const made = leavingOf(props)
      if (!made) return t('picture-none')
      await work(made)
      const shown = shownView()
      const omitted = shown ? countPrivateIn(id, shown, params.article) : 0
      return omitted > 0 ? t('left-out-private', { n: omitted }) : ''
    })
  const showEmbed = () =>
    leave(async ({ ids, foot, view, chart }) => {
      const { embedOf } = await import('../../charts/chart-embed')
      const link = isLocalHost() ? null : publicLink(target())
      setEmbed(await embedOf({ ids, foot, link }, (own) => props.make(view, own) ?? chart))
    })
  const save = (format: Format) => leave((made) => saveAs(format, made))
  const cite = () => openOverlay(linkTo('cite', null, { ...params, chart: id }))
  const after = (
    <>
      <span role="status" class="label">
        {message}
      </span>
      <Problem text={problem} />
      {embed && <EmbedDialog title={title} embed={embed} onClose={() => setEmbed(null)} />}
    </>
  )
  if (inMenu)
    return (
      <>
        <RowMenu
          name={title}
          actions={() => [
            ...FORMATS.map((format) => ({
              text: `${t('chart-download')} ${format.toUpperCase()}`,
              run: () => save(format),
            })),
            linkAction(target()),
            { text: t('chart-embed'), run: showEmbed },
            { text: t('cite'), run: cite },
          ]}
        />
        {after}
      </>
    )
  return (
    <div class="exits">
      <fieldset class="bar" aria-label={t('chart-exits', { name: title })}>
        <span class="label">{t('chart-download')}</span>
        {FORMATS.map((format) => (
          <button
            key={format}
            class="btn quiet"
            type="button"
            disabled={isBusy}
            aria-label={t('chart-download-as', { format: format.toUpperCase(), name: title })}
            onClick={() => save(format)}
          >
            {format.toUpperCase()}
          </button>
        ))}
        <CopyLink target={target} name={title} />
        <button
          class="btn quiet"
          type="button"
          disabled={isBusy}
          aria-label={t('chart-embed-of', { name: title })}
          onClick={showEmbed}
        >
          {t('chart-embed')}
        </button>
        <button class="btn quiet" type="button" aria-label={t('cite-of', { name: title })} onClick={cite}>
          {t('cite')}
        </button>
      </fieldset>
      {after}
    </div>
  )
}

/** A chart of public data on its way out. */
interface Leaving {
  readonly chart: Chart
  readonly view: DataOnDay
  readonly ids: string
  readonly foot: readonly string[]
  /** Name of the file, without its ending. */
  readonly name: string
}

function leavingOf({ id, params = {}, make }: Props): Leaving | null {
  const view = publicView()
  if (!view) return null
  const ids = idsFor([id, ...Object.values(params), view.day])
  const chart = make(view, ids)
  if (!chart || chart.rows.length === 0) return null
  const name = ['plenary', view.negotiation.id, chart.id, ...Object.values(params), view.day].join('-')
  return { chart, view, ids, foot: sourceLines(chart, view, addedIn(id, view, params.article)), name }
}

/** Beginning of ids that no other part of a page has. */
const idsFor = (parts: readonly string[]): string => ['plenary', ...parts].join('-').replace(/[^\w-]/g, '-')

async function saveAs(format: Format, { chart, ids, foot, name, view }: Leaving): Promise<void> {
  if (format === 'csv') {
    const [{ toCsv }, { chartRows }] = await Promise.all([import('../../../shared/reports/csv'), import('./chart-csv')])
    await saveFile({ name: `${name}.csv`, type: 'text/csv', pieces: [toCsv(chartRows(chart, view))] })
    return
  }
  const { chartSvg, pngOf } = await import('../../charts/chart-file')
  const svg = await chartSvg(chart, ids, foot)
  if (format === 'svg') await saveFile({ name: `${name}.svg`, type: 'image/svg+xml', pieces: [svg] })
  else saveBlob(await pngOf(svg), `${name}.png`)
}
