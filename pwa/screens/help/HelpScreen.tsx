/** Screen Help, offline: four moments with three steps each, the words, the shortcuts, accuracy, storage, installation. */
import { useEffect } from 'preact/hooks'
import { nameIn, t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { baseAddress, negotiation } from '../../model/state'
import { ScreenHead } from '../../parts/ScreenHead'
import { ShortcutList } from '../../parts/ShortcutList'
import { Install } from '../../workspace/Install'
import { StatusDefinitions } from '../../workspace/StatusDefinitions'
import { Moments } from './Moments'
import { STORED, WORDS } from './words'

export function HelpScreen() {
  useNamedPart()
  const map = negotiation.value
  return (
    <div class="help">
      <ScreenHead title={t('help-title')}>
        <p>{t('help-what')}</p>
      </ScreenHead>
      <Moments />
      <section>
        <h2 class="sec">{t('help-words')}</h2>
        {map && (
          <>
            <h3>{t('help-statuses', { name: nameIn(map.pack.names) })}</h3>
            <div class="terms">
              <StatusDefinitions />
            </div>
          </>
        )}
        <h3>{t('help-own-words')}</h3>
        <dl class="terms">
          {WORDS.map((word) => (
            <div key={word}>
              <dt>{t(`help-word-${word}`)}</dt>
              <dd>{t(`help-means-${word}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2 class="sec">{t('keys-title')}</h2>
        <ShortcutList />
      </section>
      <section>
        <h2 class="sec">{t('accuracy-title')}</h2>
        <p>
          {t('help-accuracy')} <a href={linkTo('accuracy')}>{t('accuracy-title')}</a>
        </p>
      </section>
      <section>
        <h2 class="sec">{t('help-stored')}</h2>
        <dl class="places">
          {STORED.map((one) => (
            <div key={one}>
              <dt>{t(`help-stored-${one}`)}</dt>
              <dd>{t(`help-where-${one}`)}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href={linkTo('files')}>{t('files-title')}</a> · <a href={linkTo('settings')}>{t('settings-title')}</a>
        </p>
      </section>
      <section>
        <h2 class="sec" id="help-browser" tabIndex={-1}>
          {t('help-browser')}
        </h2>
        <dl class="places">
          <div>
            <dt>{t('help-app')}</dt>
            <dd>{t('help-app-how')}</dd>
          </div>
          <div>
            <dt>{t('help-extension')}</dt>
            <dd>{t('help-extension-how')}</dd>
          </div>
        </dl>
        <Install />
      </section>
    </div>
  )
}

/** Moves to the part that the address names (`#/help?part=browser`), once the screen is drawn. */
function useNamedPart(): void {
  const { part } = baseAddress.value.params
  useEffect(() => {
    // After the focus on the heading of a screen that was just opened.
    const frame = part === undefined ? 0 : requestAnimationFrame(() => document.getElementById(`help-${part}`)?.focus())
    return () => cancelAnimationFrame(frame)
  }, [part])
}
