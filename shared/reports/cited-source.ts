/**
 * Citation of the sources of a fact: the first that is a page for people. Of data files of a public repository alone,
 * the repository, by its name: their addresses are long, and say nothing to a reader.
 */
export interface CitedSource {
  readonly url: string | null
  readonly title: string | null
}

/** Data or code in a repository, with the name of the repository. */
const DATA_FILE =
  /^https:\/\/(?:github\.com\/([\w.-]+\/[\w.-]+)\/(?:blob|raw)|raw\.githubusercontent\.com\/([\w.-]+\/[\w.-]+))\/\S+\.(?:csv|json|m?[jt]s|tsv|ya?ml)$/i

/** The source that stands for some; `null` without any. */
export function citedSource(sources: readonly string[]): CitedSource | null {
  const cited = sources.find((source) => !DATA_FILE.test(source)) ?? sources[0]
  if (cited === undefined) return null
  const [, page, raw] = DATA_FILE.exec(cited) ?? []
  const repository = page ?? raw
  if (repository !== undefined) return { url: `https://github.com/${repository}`, title: repository }
  return /^https?:/i.test(cited) ? { url: cited, title: null } : { url: null, title: cited }
}
