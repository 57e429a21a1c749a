/**
 * Wilson score interval of a proportion, which holds for few cases and for shares near 0 and 1, unlike the normal one.
 * E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal of the American
 * Statistical Association 22 (1927), 209–212.
 */

/** Standard normal quantile of a confidence of 95 %. */
const Z = 1.959964

/** Interval of a share of `hits` among `cases` at a confidence of 95 %; null without a case. */
export function wilson(hits: number, cases: number): readonly [low: number, high: number] | null {
  if (cases === 0) return null
  const share = hits / cases
  const square = Z * Z
  const centre = share + square / (2 * cases)
  const reach = Z * Math.sqrt((share * (1 - share)) / cases + square / (4 * cases * cases))
  const scale = 1 + square / cases
  return [Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale)]
}
