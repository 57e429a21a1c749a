/** Milestones of an article: entity linking by its names, since a milestone has no list of articles. */
import { foldedWords } from '../text/folded-words'
import type { Article, Milestone, Negotiation } from '../types'

/**
 * Milestones whose title has a name of the article. An ordinary word is none where the negotiation takes it for a name only
 * beside a word for a text: a missed link is better than a wrong one.
 */
export function milestonesNaming(
  { milestones, recognition }: Pick<Negotiation, 'milestones' | 'recognition'>,
  { names, genericName, aliases, weakAliases }: Article,
): readonly Milestone[] {
  const bound = new Set(Object.values(recognition?.bound ?? {}).flatMap((words) => words.map(foldedWords)))
  const own = [genericName ? [] : Object.values(names), ...Object.values(aliases), ...Object.values(weakAliases)].flat()
  const wanted = own.map(foldedWords).filter((name) => name !== '' && !bound.has(name))
  return milestones.filter(({ title }) => {
    const words = ` ${foldedWords(title)} `
    return wanted.some((name) => words.includes(` ${name} `))
  })
}
