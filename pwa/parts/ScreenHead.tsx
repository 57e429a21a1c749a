/** Head of a screen: its name, as title of the document too, the tabs of its place, and what stands under them. */
import type { ComponentChildren } from 'preact'
import { t } from '../i18n'
import { linkTo } from '../model/navigation'
import { placeOf, tabsOf } from '../model/screens'
import { baseAddress } from '../model/state'
import { membersCalled, placeName } from './members-called'
import { useTitle } from './title'

interface Props {
  readonly title: string
  /** Stands in place of the name, where that must not go to the browser's history. */
  readonly heading?: string
  readonly children?: ComponentChildren
}

export function ScreenHead({ title, heading = title, children }: Props) {
  useTitle(title)
  return (
    <div class="lede">
      <h1 tabIndex={-1}>{heading}</h1>
      <Tabs />
      {children}
    </div>
  )
}

function Tabs() {
  const { screen } = baseAddress.value
  const place = placeOf(screen)
  if (place === null) return null
  return (
    <nav class="tabs" aria-label={placeName(place)}>
      {tabsOf(place).map((tab) => (
        <a key={tab} href={linkTo(tab)} aria-current={tab === screen ? 'page' : undefined}>
          {tab === 'members' ? membersCalled() : t(`tab-${tab}`)}
        </a>
      ))}
    </nav>
  )
}
