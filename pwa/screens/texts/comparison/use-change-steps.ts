/** Which article is open, and the next and previous change: by key or button, on to the next article that changed. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isTyping } from '../../../model/start/early-input'
import { CHANGE } from './Redline'

type Way = 1 | -1

interface ChangeSteps {
  /** Index of the article that is open. */
  readonly open: number | null
  readonly setOpen: (article: number | null) => void
  readonly step: (way: Way) => void
}

const changesShown = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`main [${CHANGE}]`)]

/** `articles` are the indexes of those that changed, in the order of the screen. */
export function useChangeSteps(articles: readonly number[]): ChangeSteps {
  const [open, setOpen] = useState<number | null>(null)
  /** The end of the article that opens at which its change is. */
  const entered = useRef<Way | null>(null)
  // Before the browser paints: the next key may be pressed right after.
  useLayoutEffect(() => {
    if (entered.current === null) return
    changesShown()
      .at(entered.current === 1 ? 0 : -1)
      ?.focus()
    entered.current = null
  }, [open])
  const step = (way: Way) => {
    const changes = changesShown()
    const { activeElement } = document
    const at = activeElement instanceof HTMLElement ? changes.indexOf(activeElement) : -1
    const next = at < 0 ? (way === 1 ? 0 : changes.length - 1) : at + way
    const change = changes[next]
    if (change) return change.focus()
    const article = open === null ? articles.at(way === 1 ? 0 : -1) : articles[articles.indexOf(open) + way]
    if (article === undefined) return
    entered.current = way
    setOpen(article)
  }
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      if (event.key === 'n') step(1)
      else if (event.key === 'p') step(-1)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  })
  return { open, setOpen, step }
}
