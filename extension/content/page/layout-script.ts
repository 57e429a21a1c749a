/** Interface of the layout script to the reader: all that a page needs once its names are marked, and no earlier. */
import { Captures } from '../card/captures'
import { ClaimMarks } from '../claims'
import { Layout } from '../layout'
import { Sight } from './sight'
import { dataDate } from './stories'
import { tableAt, widthOf } from './tables'

export const layoutScript = { Captures, ClaimMarks, Layout, Sight, dataDate, tableAt, widthOf }

declare global {
  /** Structure of a page, and the signs of its statements: a script that is loaded on demand; names are marked without it. */
  var plenaryLayout: typeof layoutScript | undefined
}
