/** Folds text for comparing: no case, no accents, no ligatures. */
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }
const ASCII = /^[\u0020-\u007e]*$/

export function foldText(text: string): string {
  const lower = text.toLowerCase()
  if (ASCII.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłđı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’‘]/g, "'")
}
