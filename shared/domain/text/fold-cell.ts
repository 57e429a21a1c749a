/** Folding of cells for comparison: no case, accents or doubled spaces. */

/** Folds a cell. A name in a table is written as in any other, but for what nobody sees as a difference. */
export const foldCell = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/œ/g, 'oe')
    .replace(/\s+/g, ' ')
    .trim()
