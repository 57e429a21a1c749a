/** Content script entry of the reader of positions, which a page loads when the panel asks for its report. */
import { positionsIn } from '../../shared/recognition/positions/positions'

globalThis.plenaryPositions = positionsIn
