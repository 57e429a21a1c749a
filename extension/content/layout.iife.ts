/** Content script entry of the structure of a page and the signs of its statements, loaded once its names are marked. */
import * as readDate from '../../shared/domain/dates/read-date'
import * as blockDates from '../../shared/recognition/claims/block-dates'
import * as columns from '../../shared/recognition/claims/tables/columns'
import { layoutScript } from './page/layout-script'
import { share } from './shared-modules'

share({ 'block-dates': blockDates, columns, 'read-date': readDate })
// What an earlier run of it made goes on.
globalThis.plenaryLayout ??= layoutScript
