/** Brace expansion, as in a shell but with bars: `{open|public} data` is two phrases, and `{|online }privacy` too. */

export const expandBraces = (phrase: string): readonly string[] =>
  expansionsOf(phrase).map((expanded) => expanded.replace(/\s+/g, ' ').trim())

function expansionsOf(phrase: string): readonly string[] {
  const [whole = '', before = '', choices = ''] = /^([^{]*)\{([^}]*)\}/.exec(phrase) ?? []
  if (whole === '') return [phrase]
  const ends = expansionsOf(phrase.slice(whole.length))
  return choices.split('|').flatMap((choice) => ends.map((end) => before + choice + end))
}
