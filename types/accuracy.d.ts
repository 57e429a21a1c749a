/** Made by `tools/accuracy-plugin.ts`. */
declare module 'virtual:accuracy' {
  import type { Evaluation } from '../shared/recognition/evaluation'

  type Published = Omit<Evaluation, 'errors'>
  const accuracy: { readonly dev: Published; readonly heldout: Published; readonly varied: Published }
  export default accuracy
}
