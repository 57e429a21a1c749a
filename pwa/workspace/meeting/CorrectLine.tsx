/** Form that corrects a line of the meeting log: another entry takes its place, and the line is withdrawn. */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { INTERVENTION_VERBS, type InterventionEntry, type Layer } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import { withdrawalsOf } from '../../model/typed/undo'
import { submitOnCtrlEnter } from '../../parts/dialogs/submit-key'
import { choosable, visibilityAgain } from '../../sync/visibility'
import { PickArticle, PickMember } from '../forms/Pick'
import { saveWithUndo } from '../forms/save-entries'
import { verbName } from './intervention-verbs'
import { type LineContent, sameLineAgain, sentenceOf } from './log-lines'
import { followInReport } from './report-sentences'

interface Props {
  readonly line: InterventionEntry
  readonly onClose: () => void
}

export function CorrectLine({ line, onClose }: Props) {
  const id = useId()
  const [content, setContent] = useState<LineContent>(line)
  const [layer, setLayer] = useState<Layer>(() => visibilityAgain(line.layer))
  const { member, article, verb, text } = content
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('select')?.focus(), [])
  const edit = (change: Partial<LineContent>) => setContent({ ...content, ...change })
  const save = async (event: Event) => {
    event.preventDefault()
    if (!member || !article) return
    const next = sameLineAgain(line, layer, { member, article, verb, text: text.trim() })
    const entries = [next, ...withdrawalsOf([line], t('log-corrected-reason'), false)]
    if (!(await saveWithUndo(entries, t('correct-done')))) return
    followInReport(line, next.id, sentenceOf(next, next.layer))
    onClose()
  }
  return (
    <form
      class="wide correct-line"
      ref={form}
      onSubmit={(event) => void save(event)}
      onKeyDown={submitOnCtrlEnter}
      aria-label={t('correct-title')}
    >
      <div class="field">
        <label for={`${id}-member`}>{t('room-member')}</label>
        <PickMember id={`${id}-member`} value={member} onPick={(member) => edit({ member })} />
        <label for={`${id}-article`}>{t('room-article')}</label>
        <PickArticle id={`${id}-article`} value={article} onPick={(article) => edit({ article })} />
        <label for={`${id}-verb`}>{t('room-verb')}</label>
        <select
          id={`${id}-verb`}
          value={verb}
          onChange={({ currentTarget: { value } }) =>
            edit({ verb: INTERVENTION_VERBS.find((one) => one === value) ?? verb })
          }
        >
          {INTERVENTION_VERBS.map((one) => (
            <option key={one} value={one}>
              {verbName(one)}
            </option>
          ))}
        </select>
        <label for={`${id}-text`}>{t('room-words')}</label>
        <input
          id={`${id}-text`}
          type="text"
          value={text}
          onInput={(event) => edit({ text: event.currentTarget.value })}
        />
        <label for={`${id}-layer`}>{t('visibility-legend')}</label>
        <select
          id={`${id}-layer`}
          value={layer}
          onChange={({ currentTarget: { value } }) => setLayer(choosable.value.find((one) => one === value) ?? layer)}
        >
          {choosable.value.map((one) => (
            <option key={one} value={one}>
              {t(`visibility-${one}`)}
            </option>
          ))}
        </select>
      </div>
      <p class="bar">
        <button class="btn primary" type="submit" disabled={!member || !article}>
          {t('correct-do')}
        </button>
        <button class="btn" type="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </form>
  )
}
