/** Changes of statuses, flags and sources as sentences, by negotiation where there are several. */
import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { openNegotiation } from '../../model/state'
import { ShowMore } from '../../parts/lists/ShowMore'
import { changeText, markText, otherText } from './import-words'
import type { NegotiationChanges } from './use-import-plan'

const PAGE = 50

interface Props {
  readonly title: string
  readonly all: readonly NegotiationChanges[]
}

export function Changes({ title, all }: Props) {
  const [shown, setShown] = useState(PAGE)
  const texts = all.flatMap(textsOf)
  return (
    <section aria-live="polite">
      <p>
        <b>{title}</b>
      </p>
      {texts.length === 0 && <p>{t('plan-no-change')}</p>}
      <ul class="rows">
        {texts.slice(0, shown).map((text) => (
          <li key={text}>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <ShowMore shown={shown} total={texts.length} onMore={() => setShown(shown + PAGE)} />
    </section>
  )
}

/** Articles of another negotiation may have the same names as those of the open one. */
function textsOf({ negotiation, names, changes, marks }: NegotiationChanges): readonly string[] {
  const texts = [...changes.map((change) => changeText(change, names)), ...marks.map((mark) => markText(mark, names))]
  if (negotiation === openNegotiation.value) return texts
  return texts.map((text) => `${otherText(names)} ${text}`)
}
