/** Error message as a live region (`role="alert"`), scrolled into view; renders nothing while the text is empty. */
import { useEffect, useRef } from 'preact/hooks'

export function Problem({ text }: { text: string }) {
  const element = useRef<HTMLParagraphElement>(null)
  useEffect(() => element.current?.scrollIntoView({ block: 'nearest' }), [text])
  if (text === '') return null
  return (
    <p class="trouble" role="alert" ref={element}>
      {text}
    </p>
  )
}
