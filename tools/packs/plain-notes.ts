/** Text replacements for the notes of gathered facts: working jargon becomes plain words. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [
    /rest from curator knowledge \(sum = (\d+), consistent\)/g,
    'the rest is the editors’ own knowledge and adds up to $1',
  ],
  [/curator knowledge \(sum = (\d+), consistent\)/g, 'the editors’ own knowledge, which adds up to $1'],
  [/curator knowledge/g, 'the editors’ own knowledge'],
  [/in stored page /g, 'on the page '],
  [/stored pages confirm/g, 'the sources seen confirm'],
  [/by stored WTO\/etradeforall text/g, 'by pages of the WTO and eTrade for all'],
  [/by stored Reuters\/EP text/g, 'by pages of Reuters and the European Parliament'],
  [/in the stored pages/g, 'in a source'],
  [/in the stored text/g, 'in the text seen'],
  [/\b([Tt])he stored /g, '$1he '],
  [/recalled, (unverified|not verified)/g, 'from memory, $1'],
  [/is recalled\b/g, 'is from memory'],
  [/^Heading recalled from/g, 'Heading from memory of'],
  [/^Per-article mapping from the outline of/g, 'Matched by the outline of'],
  [/^Article mapping of the clusters (.*) is an inference\./g, 'Which articles the clusters $1 mean is inferred.'],
  [/^Mapping: the/g, 'The'],
  [/ ; /g, '; '],
]

/** Applies all replacements to a note. */
export const plainNote = (note: string): string =>
  PLAIN.reduce((text, [pattern, plain]) => text.replace(pattern, plain), note)
