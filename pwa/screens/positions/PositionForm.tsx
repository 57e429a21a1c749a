/** Form that adds a position of a member on an article. Entries are append-only: the later one counts. */
import { useState } from 'preact/hooks'
import { isDay } from '../../../shared/domain/days'
import type { Layer } from '../../../shared/domain/entries'
import { STANCES, type Stance } from '../../../shared/domain/types'
import { webAddress } from '../../../shared/domain/web-address'
import { t } from '../../i18n'
import { newEnvelope } from '../../model/envelope'
import { day } from '../../model/state'
import { Problem } from '../../parts/Problem'
import { PickArticle, PickMember } from '../../workspace/Pick'
import { stanceName } from '../../workspace/report-phrases'
import { saveWithUndo } from '../../workspace/save-entries'
import { VisibilityChoice } from '../../workspace/VisibilityChoice'

const isStance = (text: string): text is Stance => STANCES.some((stance) => stance === text)

export function PositionForm(props: { article: string; member: string }) {
  const [article, setArticle] = useState('')
  const [member, setMember] = useState('')
  const [stance, setStance] = useState('')
  const [when, setWhen] = useState(day.value)
  const [statement, setStatement] = useState('')
  const [url, setUrl] = useState('')
  const [layer, setLayer] = useState<Layer>('private')
  const [problem, setProblem] = useState('')
  const chosen = { article: article || props.article, member: member || props.member }

  async function submit(event: Event) {
    event.preventDefault()
    if (!chosen.article || !chosen.member || !isStance(stance)) return setProblem(t('error-choose'))
    if (!isDay(when)) return setProblem(t('error-day'))
    const address = webAddress(url)
    if (address === null) return setProblem(t('error-url'))
    setProblem('')
    const isSaved = await saveWithUndo(
      [{ kind: 'position', ...newEnvelope(layer), day: when, ...chosen, stance, statement, url: address || null }],
      t('saved'),
    )
    if (!isSaved) return
    setStance('')
    setStatement('')
    setUrl('')
  }

  return (
    <details class="more-form">
      <summary>{t('matrix-add')}</summary>
      <form onSubmit={submit} noValidate>
        <div class="field">
          <label for="pos-member">{t('member')}</label>
          <PickMember id="pos-member" value={chosen.member} onPick={setMember} />
          <label for="pos-article">{t('article')}</label>
          <PickArticle id="pos-article" value={chosen.article} onPick={setArticle} />
          <label for="pos-stance">{t('matrix-stance')}</label>
          <select id="pos-stance" value={stance} onChange={(event) => setStance(event.currentTarget.value)}>
            <option value="">–</option>
            {STANCES.map((known) => (
              <option key={known} value={known}>
                {stanceName(known)}
              </option>
            ))}
          </select>
          <label for="pos-day">{t('day')}</label>
          <input id="pos-day" type="date" value={when} onInput={(event) => setWhen(event.currentTarget.value)} />
          <label for="pos-words">{t('matrix-statement')}</label>
          <input
            id="pos-words"
            type="text"
            value={statement}
            onInput={(event) => setStatement(event.currentTarget.value)}
          />
          <label for="pos-url">{t('matrix-url')}</label>
          <input
            id="pos-url"
            type="text"
            inputMode="url"
            value={url}
            aria-describedby="pos-url-hint"
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
        </div>
        <p class="label" id="pos-url-hint">
          {t('matrix-url-hint')}
        </p>
        <VisibilityChoice name="pos-layer" value={layer} onChoose={setLayer} />
        <Problem text={problem} />
        <p class="bar">
          <button class="btn primary" type="submit">
            {t('save')}
          </button>
        </p>
      </form>
    </details>
  )
}
