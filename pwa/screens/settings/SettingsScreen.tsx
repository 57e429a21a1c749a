/** Screen of the settings: language, custom terms, passphrase. */

import { useState } from 'preact/hooks'
import type { TermEntry } from '../../../shared/domain/entries/entries'
import { LONGEST_DEVICE_NAME } from '../../../shared/domain/limits'
import { customTermsIn } from '../../../shared/domain/queries/custom-terms'
import { LANGS, type Lang } from '../../../shared/domain/types'
import { lang, OWN_NAMES, t } from '../../i18n'
import { newEnvelope } from '../../model/envelope'
import { myEntries } from '../../model/following'
import { chooseLang } from '../../model/language'
import { linkTo } from '../../model/navigation'
import { FormField } from '../../parts/dialogs/FormField'
import { Problem } from '../../parts/loading/Problem'
import { ScreenHead } from '../../parts/ScreenHead'
import { nameDevice, thisDevice } from '../../store'
import { PickArticle, PickMember } from '../../workspace/forms/Pick'
import { saveWithUndo } from '../../workspace/forms/save-entries'
import { VisibilityChoice } from '../../workspace/forms/VisibilityChoice'
import { NegotiationChoices } from '../../workspace/NegotiationChoices'
import { screenNames } from '../../workspace/report-phrases'
import { PrivateLock } from './PrivateLock'

export function SettingsScreen() {
  return (
    <>
      <ScreenHead title={t('settings-title')} />
      <fieldset class="choices">
        <legend>{t('settings-lang')}</legend>
        {LANGS.map((code) => (
          <label key={code} lang={code}>
            <input
              type="radio"
              name="settings-lang"
              checked={lang.value === code}
              onChange={() => void chooseLang(code)}
            />
            {OWN_NAMES[code]}
          </label>
        ))}
      </fieldset>
      <section>
        <h2 class="sec">{t('negotiations-title')}</h2>
        <NegotiationChoices />
      </section>
      <DeviceName />
      <CustomTerms />
      <PrivateLock />
      <section>
        <h2 class="sec">{t('delegation-title')}</h2>
        <p>
          <a href={linkTo('delegation')}>{t('settings-delegation')}</a>
        </p>
      </section>
      <section>
        <h2 class="sec">{t('history-title')}</h2>
        <p>
          <a href={linkTo('history')}>{t('settings-history')}</a>
        </p>
      </section>
    </>
  )
}

/** Name that later entries carry. Saved by its button: what is only typed stays out of local storage. */
function DeviceName() {
  const [name, setName] = useState(thisDevice().name)
  const [isSaved, setSaved] = useState(false)
  const save = (event: Event) => {
    event.preventDefault()
    nameDevice(name)
    setSaved(true)
  }
  return (
    <section>
      <h2 class="sec">{t('device-name')}</h2>
      <form onSubmit={save}>
        <FormField name="own-name" label={t('device-name')} hint={t('settings-name-hint')}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              maxLength={LONGEST_DEVICE_NAME}
              value={name}
              onInput={(event) => {
                setName(event.currentTarget.value)
                setSaved(false)
              }}
            />
          )}
        </FormField>
        <p class="bar">
          <button class="btn" type="submit">
            {t('save')}
          </button>
          <span role="status">{isSaved && t('saved')}</span>
        </p>
      </form>
    </section>
  )
}

const isLang = (text: string): text is Lang => LANGS.some((code) => code === text)

function CustomTerms() {
  const [text, setText] = useState('')
  const [inLang, setInLang] = useState<Lang>(lang.value)
  const [article, setArticle] = useState('')
  const [member, setMember] = useState('')
  const [layer, setLayer] = useState<TermEntry['layer'] | null>(null)
  const [problem, setProblem] = useState('')
  const names = screenNames()
  const add = async (event: Event) => {
    event.preventDefault()
    const target = article ? ({ kind: 'article', id: article } as const) : ({ kind: 'member', id: member } as const)
    if (text.trim().length < 2 || target.id === '') return setProblem(t('settings-word-short'))
    if (layer === null) return setProblem(t('error-layer'))
    setProblem('')
    const word = {
      kind: 'word',
      ...newEnvelope(layer),
      lang: inLang,
      text: text.trim(),
      names: target,
      on: true,
    } as const
    if (await saveWithUndo([word], t('saved'))) setText('')
  }
  return (
    <section>
      <h2 class="sec">{t('settings-words')}</h2>
      <p>{t('settings-words-deck')}</p>
      <form onSubmit={add} noValidate>
        <div class="field">
          <label for="word-text">{t('settings-word')}</label>
          <input id="word-text" type="text" value={text} onInput={(event) => setText(event.currentTarget.value)} />
          <label for="word-lang">{t('settings-word-lang')}</label>
          <select
            id="word-lang"
            value={inLang}
            onChange={({ currentTarget: { value } }) => {
              if (isLang(value)) setInLang(value)
            }}
          >
            {LANGS.map((code) => (
              <option key={code} value={code}>
                {OWN_NAMES[code]}
              </option>
            ))}
          </select>
          <label for="word-article">{t('article')}</label>
          <PickArticle id="word-article" value={article} onPick={setArticle} />
          <label for="word-member">{t('member')}</label>
          <PickMember id="word-member" value={member} onPick={setMember} />
        </div>
        <VisibilityChoice name="word-layer" value={layer} onChoose={setLayer} />
        <Problem text={problem} />
        <button class="btn" type="submit">
          {t('settings-word-add')}
        </button>
      </form>
      <ul class="rows">
        {customTermsIn(myEntries()).map((word) => (
          <li key={`${word.lang} ${word.text}`}>
            <span lang={word.lang}>
              <b>{word.text}</b> ({word.lang})
            </span>
            <span>{word.names.kind === 'member' ? names.member(word.names.id) : names.article(word.names.id)}</span>
            <button
              class="btn quiet"
              type="button"
              aria-label={t('settings-word-remove', { text: word.text })}
              onClick={() =>
                void saveWithUndo(
                  [{ kind: 'word', ...newEnvelope(layerOf(word.text)), ...word, on: false }],
                  t('saved'),
                )
              }
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Layer of a custom term: its removal must be in the same one. */
const layerOf = (text: string): TermEntry['layer'] =>
  myEntries().findLast((made): made is TermEntry => made.kind === 'word' && made.text === text)?.layer ?? 'private'
