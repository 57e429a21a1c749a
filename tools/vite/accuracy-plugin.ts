/**
 * Vite plugin: virtual module with the recogniser's accuracy: on the corpora in the project as computed by the build, on real
 * excerpts as stored, with whether the recogniser is still the one that they were computed from.
 */
import type { Plugin } from 'vite'
import { CORPUS, examplesIn, shippedLexicons } from '../evaluation/corpus'
import { corpusFigures, storedFigures } from '../evaluation/real-figures'
import { recognitionBuild } from './recognition-build'

const NAME = 'virtual:accuracy'

export const accuracy: Plugin = {
  name: 'plenary-accuracy',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  async load(id) {
    if (id !== `\0${NAME}`) return null
    const lexicons = shippedLexicons()
    const part = (name: string) => corpusFigures(lexicons, examplesIn(`${CORPUS}${name}`))
    const { day, recognition, ...real } = storedFigures()
    const isCurrent = recognition === (await recognitionBuild())
    const own = { heldout: part('heldout'), varied: part('varied'), dev: part('dev') }
    return `export default ${JSON.stringify({ day, isCurrent, real, own })}`
  },
}
