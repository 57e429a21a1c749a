/** Search in one text: its paragraphs with the words, under the names of their parts. */
import { useSignalEffect } from '@preact/signals'
import { useState } from 'preact/hooks'
import type { TextFields } from '../../../shared/domain/entries/entries'
import type { DraftOutline } from '../../../shared/texts/outline'
import { t } from '../../i18n'
import { takeQuery } from '../../model/search/handed-query'
import { excerptIn } from '../../model/search/own-words'
import { useFew } from '../../parts/lists/use-few'
import { useSliced } from '../../parts/lists/use-sliced'
import { Pieces } from '../../parts/Pieces'
import { type FoundParagraph, paragraphsWith } from '../../workspace/texts/find-words'
import { partName } from './part-name'

interface Props {
  readonly text: TextFields
  readonly outline: DraftOutline
}

/** Found paragraphs that are shown before all of them are asked for, and characters of each. */
const FEW = 8
const EXCERPT = 320

export function FindInText({ text, outline }: Props) {
  // Neither in the address nor in the title, which the browser stores: the words may be those of the text.
  const [query, setQuery] = useState(takeQuery)
  // Handed over by the search of all while this screen is already open.
  useSignalEffect(() => {
    const handed = takeQuery()
    if (handed !== '') setQuery(handed)
  })
  const found = useSliced(() => paragraphsWith(outline, query), [outline, query])
  return (
    <search class="find-in-text">
      <label for="find-in-text">{t('texts-find')}</label>
      <input
        id="find-in-text"
        type="search"
        value={query}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget: { value } }) => setQuery(value)}
      />
      <p role="status">{query.trim() !== '' && found && statusOf(found)}</p>
      {found && <FoundList key={query} found={found} query={query} text={text} />}
    </search>
  )
}

const statusOf = ({ length }: readonly FoundParagraph[]) =>
  length === 0 ? t('texts-find-none') : t('texts-found', { n: length })

interface ListProps {
  readonly found: readonly FoundParagraph[]
  readonly query: string
  readonly text: TextFields
}

function FoundList({ found, query, text }: ListProps) {
  const { shown, more } = useFew(found, FEW)
  if (found.length === 0) return null
  return (
    <>
      <ul class="rows" lang={text.language}>
        {shown.map(({ part, text: words }, at) => (
          <li key={at}>
            <span>
              <b>
                {part.number} {partName(part)}
              </b>{' '}
              <Pieces pieces={excerptIn(words, query, EXCERPT)} />
            </span>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}
