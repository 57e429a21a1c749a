/** Footer: versions and counts of the data, keyboard shortcuts, language switch. */
import { LANGS } from '../../shared/domain/types'
import { lang, OWN_NAMES, t } from '../i18n'
import { chooseLang } from '../model/language'
import { linkTo } from '../model/navigation'
import { type Overview, overview } from '../model/negotiation/overview'
import { noticesHeight, shownData } from '../model/state'
import { KeyHint } from '../parts/KeyHint'
import { lazyScreen } from '../parts/loading/lazy-screen'
import { delegation, hasDelegation } from '../sync/model'
import { keysOpen } from './keys'

const PageLink = lazyScreen(() => import('../parts/PageLink').then((module) => module.PageLink), true)
const DelegationState = lazyScreen(() => import('./DelegationState').then((module) => module.DelegationState), true)

const hasEntries = ({ n, withdrawn, locked }: Overview['tally']): boolean => n + withdrawn + locked > 0

export function Foot() {
  const state = overview.value
  return (
    <footer class="foot" style={noticesHeight}>
      <span>{t('foot-computed')}</span>
      {state && (
        <span>
          {t('foot-pack', {
            version: state.packVersion,
            observations: state.observations,
            meetings: state.meetings,
          })}
        </span>
      )}
      {state && hasEntries(state.tally) && <span>{t('foot-mine', { ...state.tally })}</span>}
      {(hasDelegation.value || delegation.value.stage === 'removed') && <DelegationState />}
      <button class="btn quiet small" type="button" onClick={() => (keysOpen.value = true)}>
        {t('foot-keys')} <KeyHint k="?" />
      </button>
      <a href={linkTo('help')}>{t('foot-help')}</a>
      {shownData.value && <PageLink />}
      <fieldset class="langs" aria-label={t('lang-label')}>
        {LANGS.map((code) => (
          <button
            key={code}
            type="button"
            lang={code}
            aria-pressed={lang.value === code}
            onClick={() => void chooseLang(code)}
          >
            {OWN_NAMES[code]}
          </button>
        ))}
      </fieldset>
    </footer>
  )
}
