/** Made by `tools/words/plugin.ts`: messages of a chunk by language, with a loader of each or all at once. */
type LoadersOfWords = Readonly<
  Record<import('../shared/domain/text/langs').Lang, () => Promise<import('../shared/words/pattern').Patterns>>
>
type WordsByLang = Readonly<
  Record<import('../shared/domain/text/langs').Lang, import('../shared/words/pattern').Patterns>
>

declare module 'virtual:words/core' {
  const load: LoadersOfWords
  export default load
}
declare module 'virtual:words/more' {
  const load: LoadersOfWords
  export default load
}
declare module 'virtual:words/pages' {
  const load: LoadersOfWords
  export default load
}
declare module 'virtual:words/toolbar/all' {
  const words: WordsByLang
  export default words
}
