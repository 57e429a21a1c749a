/** Word folding: a text as it is read, in which case, accents, punctuation and invisible characters make no other words. */
export const foldedWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
