/** Target of added table rows: all of the open negotiation, whatever a filter shows of it. */
import { allEntries } from '../../../shared/domain/ledger/ledger'
import { layersIn } from '../../../shared/table/new-entries'
import { ledgerOf, type shownData } from '../../model/state'

type Shown = NonNullable<typeof shownData.value>

/** Observations of entries count as those of the dataset: a row that one of them states is there. */
export function rowsInto(data: Shown) {
  const known = allEntries(ledgerOf(data, 'all'))
  return {
    into: { ...data.pack, observations: known.map(({ observation }) => observation) },
    layers: layersIn(data.pack.provenance, known),
  }
}
