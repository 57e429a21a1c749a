/** Table of the parts of a text, with the article of the negotiation that each is. A wrong match is put right, and holds in other texts too. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { TextFields } from '../../../shared/domain/entries/entries'
import type { Legend } from '../../../shared/texts/legend'
import type { DraftOutline, OutlinePart } from '../../../shared/texts/outline'
import { numberText, t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { TableWrap } from '../../parts/lists/TableWrap'
import { RowMenu } from '../../parts/menus/RowMenu'
import { ArticleOptions } from '../../workspace/forms/Pick'
import { correctText } from '../../workspace/texts/save-text'
import { HeldBy } from './HeldBy'
import { Marked } from './Marked'
import { articleNamed, partName } from './part-name'

interface Props {
  readonly text: TextFields
  readonly outline: DraftOutline
}

export function PartsTable({ text, outline: { parts, legend } }: Props) {
  return (
    <section>
      <h2 class="sec">{t('texts-parts')}</h2>
      <TableWrap label={t('texts-parts')}>
        <table class="text-parts">
          <thead>
            <tr>
              <th scope="col">{t('texts-part')}</th>
              <th scope="col">{t('texts-part-brackets')}</th>
              <th scope="col">{t('texts-part-bracketed')}</th>
              <th scope="col">{t('texts-part-held')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part, at) => (
              // Headings may be the same twice.
              <PartRow key={at} part={part} text={text} legend={legend} />
            ))}
          </tbody>
        </table>
      </TableWrap>
    </section>
  )
}

function PartRow({ part, text, legend }: { part: OutlinePart; text: TextFields; legend: Legend }) {
  const [isPicking, setPicking] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const name = partName(part)
  const article = articleNamed(part.id)
  const isArticle = part.kind === 'article'
  const row = (
    <tr>
      <th scope="row">
        <button class="open-part" type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {part.number && <span class="number">{part.number} </span>}
          <span class="name" lang={text.language}>
            {name}
          </span>
        </button>
        {isArticle && part.heading !== '' && (
          <span class="match">
            {article !== null && part.id !== null && !isPicking && (
              <>
                <a href={linkTo('article', part.id)}>{article}</a>
                <RowMenu name={name} actions={() => [{ text: t('texts-pick-other'), run: () => setPicking(true) }]} />
              </>
            )}
            {article === null && !isPicking && (
              <button
                class="btn quiet"
                type="button"
                aria-label={`${t('texts-unmatched')}: ${name}. ${t('texts-pick')}`}
                onClick={() => setPicking(true)}
              >
                {t('texts-unmatched')}
              </button>
            )}
            {isPicking && <MatchPicker part={part} text={text} name={name} onPicked={() => setPicking(false)} />}
          </span>
        )}
      </th>
      <td data-label={t('texts-part-brackets')}>
        {numberText(part.brackets)} <Marked part={part} legend={legend} />
      </td>
      <td data-label={t('texts-part-bracketed')}>
        {numberText(part.bracketedWords)} <small>/ {numberText(part.words)}</small>
      </td>
      <td>
        <HeldBy members={part.members} />
      </td>
    </tr>
  )
  return (
    <>
      {row}
      {isOpen && (
        <tr class="part-words">
          <td colSpan={4} lang={text.language}>
            {part.paragraphs.map((paragraph, at) => (
              <p key={at}>{paragraph}</p>
            ))}
          </td>
        </tr>
      )}
    </>
  )
}

/** Value of the choice that a heading is none of the articles: no id of an article is empty. */
const NONE = ' '

interface PickerProps {
  readonly part: OutlinePart
  readonly text: TextFields
  readonly name: string
  readonly onPicked: () => void
}

/** Made where it is asked for: a list of all articles in each row of a long text would hold up the screen. */
function MatchPicker({ part, text, name, onPicked }: PickerProps) {
  const field = useRef<HTMLSelectElement>(null)
  useLayoutEffect(() => {
    field.current?.focus()
    try {
      field.current?.showPicker()
    } catch {
      // Not from a press, or not in this browser: it has the focus, and opens by a key or another press.
    }
  }, [])
  const pick = async (value: string) => {
    const others = (text.matches ?? []).filter(({ heading }) => heading !== part.heading)
    const matches = [...others, { heading: part.heading, article: value === NONE ? null : value }]
    if (await correctText({ ...text, matches })) onPicked()
  }
  return (
    <select
      ref={field}
      aria-label={`${t('texts-pick')}: ${name}`}
      value={part.id ?? ''}
      onChange={({ currentTarget: { value } }) => void pick(value)}
    >
      <option value="" disabled>
        {t('texts-unmatched')}
      </option>
      <option value={NONE}>{t('texts-pick-none')}</option>
      <ArticleOptions chosen={part.id ?? ''} />
    </select>
  )
}
