/**
 * The button that saves statements, with the visibility as which it does. What would take an article back is named before,
 * and saved at the second press alone; a statement without a date is asked for it in the form.
 */

import { useState } from 'preact/hooks'
import { isPublic } from '../../shared/domain/entries/layers'
import { t } from '../i18n'
import type { Compared, Draft } from '../messages'
import { UserError } from '../problems'
import { effectText } from '../words'
import { editForm } from './edit'
import { draftOf, saveRead } from './form/captures'
import { isConfirmed } from './picking'
import { act, type OnPage } from './state'

/** Name of the pair of radio buttons at the head of the panel. */
export const PAGE_VISIBILITY = 'page-visibility'

interface Props {
  /** In the order in which they stand. */
  readonly rows: readonly Compared[]
  readonly shown: OnPage
  readonly id?: string
  readonly saved?: () => void
}

export function SaveButton({ rows, shown, id, saved }: Props) {
  const [asked, setAsked] = useState('')
  const { report, view, layer } = shown
  const back = rows.filter(({ effect }) => effect?.isBack).map((one) => effectOfSaving(one, view))
  const question = JSON.stringify([layer, back])
  const isAsked = asked === question
  const press = () => {
    const [undated] = rows.filter(({ claim }) => claim.day === null)
    if (undated) return editForm(report, undated.claim)
    act(async () => {
      if (layer === null) {
        document.querySelector<HTMLInputElement>(`#${PAGE_VISIBILITY} input`)?.focus()
        throw new UserError(t('error-layer'))
      }
      if (back.length > 0 && !isAsked) return setAsked(question)
      setAsked('')
      const drafts = rows.flatMap((one): Draft[] => {
        const draft = draftOf(one, layer, report.place, isConfirmed(one.claim))
        return draft ? [draft] : []
      })
      await saveRead(rows, drafts)
      saved?.()
    })
  }
  const label = rows.length > 1 ? t('panel-save', { n: rows.length }) : t('save')
  return (
    <>
      <button class="btn primary" type="button" id={id} disabled={rows.length === 0} onClick={press}>
        {isAsked ? t('panel-press-again') : label}
      </button>
      {layer && <span class={isPublic({ layer }) ? 'layer' : 'layer lock'}>{t(`visibility-${layer}`)}</span>}
      {back.map((text) => (
        <span key={text} class="back" role={isAsked ? 'alert' : undefined}>
          {text}
        </span>
      ))}
    </>
  )
}

/** Effect of saving a statement on the status of its article; empty where the data lack its status. */
export function effectOfSaving({ effect, name, claim }: Compared, { negotiations }: OnPage['view']): string {
  const statuses = negotiations.find(({ id }) => id === claim.negotiation)?.statuses ?? []
  return effect ? effectText(effect, name, claim.status, statuses) : ''
}
