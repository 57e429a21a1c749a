/** Bar over the list in which several entries are selected, with what can be done with them together; it stays in sight. */
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Entry, Layer } from '../../../shared/domain/entries/entries'
import { shareableOf } from '../../../shared/domain/queries/shareable'
import { sha256 } from '../../../shared/encoding/sha256'
import { writeFile } from '../../../shared/pack/export'
import { t } from '../../i18n'
import { openEntries, publishedPack, today } from '../../model/state'
import { Problem } from '../../parts/loading/Problem'
import { choosable } from '../../sync/visibility'
import { saveFile } from '../../workspace/files/file-download'
import { ShareEntries } from '../../workspace/files/ShareEntries'
import { useAsyncAction } from '../../workspace/use-async-action'
import { ChangeVisibility, WithdrawSeveral } from './ChosenForms'
import type { Selection } from './use-selection'

interface Props {
  readonly selection: Selection
  /** Entries that the filters let through, in the page or not. */
  readonly listed: readonly Entry[]
  readonly removals: ReadonlyMap<string, string>
}

type PanelName = Layer | 'withdraw' | 'share'

export function SelectionBar({ selection, listed, removals }: Props) {
  if (selection.isOn) return <Bar selection={selection} listed={listed} removals={removals} />
  return (
    <p class="bar">
      <button class="btn" type="button" onClick={selection.start}>
        {t('entries-select')}
      </button>
    </p>
  )
}

function Bar({ selection: { ids, choose, end }, listed, removals }: Props) {
  const [panel, setPanel] = useState<PanelName | null>(null)
  const { isBusy, message, problem, run } = useAsyncAction()
  const pack = publishedPack.value
  const entries = openEntries.value
  // Entries that the filters hide are left alone: nothing is done to what is not in sight.
  const chosen = useMemo(() => listed.filter(({ id }) => ids.has(id)), [listed, ids])
  const among = useMemo(() => pack && { pack, entries, removals }, [pack, entries, removals])
  if (!among) return null
  const all = listed.map(({ id }) => id)
  const chosenIds = new Set(chosen.map(({ id }) => id))
  const n = chosen.length
  const hidden = ids.size - n
  const layer = choosable.value.find((one) => one === panel)
  /** After a change the chosen entries no longer count: those that took their place are others. */
  const changed = () => {
    choose([...chosenIds], false)
    setPanel(null)
  }
  const button = (of: PanelName) => (
    <button
      key={of}
      class="btn"
      type="button"
      disabled={n === 0}
      aria-expanded={panel === of}
      onClick={() => setPanel(panel === of ? null : of)}
    >
      {textOf(of)}
    </button>
  )
  return (
    <section class="selection" aria-label={t('entries-select')}>
      <p class="bar">
        <span role="status">
          {[t('share-selected', { n }), hidden > 0 ? t('entries-selected-hidden', { n: hidden }) : '']
            .filter(Boolean)
            .join('. ')}
        </span>
        <button class="btn" type="button" onClick={() => choose(all, true)}>
          {t('entries-select-all', { n: all.length })}
        </button>
        <button class="btn" type="button" disabled={ids.size === 0} onClick={() => choose([...ids], false)}>
          {t('plan-none')}
        </button>
        <button class="btn" type="button" onClick={end}>
          {t('share-select-end')}
        </button>
      </p>
      <p class="bar">
        {choosable.value.map(button)}
        {button('withdraw')}
        {button('share')}
        <button
          class="btn"
          type="button"
          disabled={n === 0 || isBusy}
          onClick={() => void run(() => exportEntries(chosenIds, among.pack))}
        >
          {t('entries-export')}
        </button>
        <span role="status">{message}</span>
      </p>
      <Problem text={problem} />
      {n > 0 && panel && (
        <Panel key={panel} label={textOf(panel)}>
          {layer && <ChangeVisibility layer={layer} chosen={chosen} among={among} onDone={changed} />}
          {panel === 'withdraw' && <WithdrawSeveral chosen={chosen} among={among} onDone={changed} />}
          {panel === 'share' && <ShareEntries ids={chosenIds} />}
        </Panel>
      )}
    </section>
  )
}

/** Confirmation of a change of selected entries, in sight with the focus: it opens below the buttons, which fill the window of a phone. */
function Panel({ label, children }: { label: string; children: ComponentChildren }) {
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    element.current?.scrollIntoView({ block: 'nearest' })
    element.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section ref={element} tabIndex={-1} aria-label={label}>
      {children}
    </section>
  )
}

const textOf = (panel: PanelName): string =>
  panel === 'withdraw' ? t('correct-withdraw') : t(panel === 'share' ? 'mine-share' : `entries-make-${panel}`)

/** Saves a file of those of the chosen entries that may leave, with what they refer to. Resolves to what was done, in words. */
async function exportEntries(
  ids: ReadonlySet<string>,
  pack: NonNullable<(typeof publishedPack)['value']>,
): Promise<string> {
  const { entries: records, privates } = shareableOf(ids, openEntries.peek(), pack)
  if (records.length === 0) return t('entries-export-none')
  const name = `plenary-${pack.id}-${today.peek()}-${records.length}.json`
  const file = { kind: 'export', madeAt: new Date().toISOString(), pack, records } as const
  await saveFile({ name, type: 'application/json', pieces: writeFile(file, sha256) })
  return [t('entries-exported', { name, n: records.length }), privates > 0 ? t('share-private', { n: privates }) : '']
    .filter(Boolean)
    .join(' ')
}
