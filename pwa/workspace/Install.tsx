/** Offer to install the app, shown while it can be installed and is not. */
import { t } from '../i18n'
import { install, wayToInstall } from '../model/start/install'
import { Problem } from '../parts/loading/Problem'
import { useAsyncAction } from './use-async-action'

export function Install() {
  const { problem, run } = useAsyncAction()
  const way = wayToInstall()
  if (way === null) return null
  const ask = async () => {
    await install()
    return ''
  }
  return (
    <>
      <p class="bar">
        {way === 'ios' ? t('install-ios') : t('more-install')}{' '}
        {way === 'ask' && (
          <button class="btn" type="button" onClick={() => void run(ask)}>
            {t('install')}
          </button>
        )}
      </p>
      <Problem text={problem} />
    </>
  )
}
