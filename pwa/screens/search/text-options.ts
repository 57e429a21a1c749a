/** Texts of the open negotiation with a query in their words, the newest first, as results of the search of all. */
import { useSignal, useSignalEffect } from '@preact/signals'
import type { TextFields } from '../../../shared/domain/entries/entries'
import { whileWanted } from '../../../shared/domain/pausable'
import { texts } from '../../model/state'
import { inSlices } from '../../store'
import { paragraphsWith } from '../../workspace/texts/find-words'
import { outlineOfText } from '../../workspace/texts/outlines'
import { shortName } from '../../workspace/texts/short-name'
import type { OptionGroup, TextOption } from './options'

/** Pause before words are searched, in ms: names are found at each key, before the words of many entries and texts are. */
export const WORDS_PAUSE = 120

export function useTextOptions(query: { readonly value: string }): { readonly value: readonly OptionGroup[] } {
  const groups = useSignal<readonly OptionGroup[]>([])
  useSignalEffect(() => {
    const words = query.value.trim()
    const newestFirst = texts.value.toReversed()
    if (words.length < 2 || newestFirst.length === 0) {
      groups.value = []
      return
    }
    let isWanted = true
    const timer = setTimeout(() => {
      const isStill = () => isWanted
      void Promise.all(newestFirst.map((text) => optionOf(text, words, isStill))).then((found) => {
        const options = found.filter((option) => option !== null)
        if (isWanted) groups.value = options.length > 0 ? [{ kind: 'text', options }] : []
      })
    }, WORDS_PAUSE)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  })
  return groups
}

/** `null` where the text has no paragraph with the words, and once nothing wants it. */
async function optionOf(text: TextFields, query: string, isWanted: () => boolean): Promise<TextOption | null> {
  const outline = await outlineOfText(text.digest)
  const found = outline && (await inSlices(whileWanted(paragraphsWith(outline, query), isWanted)))
  const [first] = found?.value ?? []
  if (!found || !first) return null
  const { id } = text
  return {
    type: 'text',
    key: `text ${id}`,
    id,
    name: shortName(text),
    query,
    paragraph: first.text,
    total: found.value.length,
  }
}
