/** Typographic spacing by language, so that the files of the words hold plain spaces only. */

const NO_BREAK = '\u00a0'
const THIN = '\u202f'

/** Replaces spaces at French punctuation by no-break spaces: narrow before ; ! ? and full before : and inside « ». */
export const typeset = (lang: string, text: string): string =>
  lang === 'fr'
    ? text
        .replace(/ (?=[:»])/g, NO_BREAK)
        .replace(/(?<=«) /g, NO_BREAK)
        .replace(/ (?=[;!?])/g, THIN)
    : text
