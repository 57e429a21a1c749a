/** Button in the footer that copies a link to the screen, with its day and filters. */
import { t } from '../i18n'
import { isOnlyEntry, isOnlyHere, type PageKind } from '../model/provenance'
import type { Screen } from '../model/screens'
import { baseAddress } from '../model/state'
import { CopyLink } from './CopyLink'

/** Screens that show others the same. */
const LINKED: ReadonlySet<Screen> = new Set<Screen>([
  'board',
  'changes',
  'matrix',
  'pictures',
  'meetings',
  'members',
  'article',
  'meeting',
  'member',
  'cable',
  'brief',
  'accuracy',
])

const isPage = (screen: Screen): screen is PageKind =>
  screen === 'article' || screen === 'member' || screen === 'meeting'

export function PageLink() {
  const { screen, id, params, asOf } = baseAddress.value
  if (!LINKED.has(screen)) return null
  const isEntity = id !== null && isPage(screen)
  if (isEntity && isOnlyHere(screen, id)) return null
  return (
    <CopyLink
      target={() => ({ screen, id, params, asOf })}
      name={t('this-page')}
      isEntry={isEntity && isOnlyEntry(screen, id)}
      small
    />
  )
}
