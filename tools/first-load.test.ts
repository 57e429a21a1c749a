import { expect, it } from 'vitest'
import { namesApp } from './first-load'

const page = (script: string) => {
  const { transformIndexHtml: transform } = namesApp
  if (typeof transform !== 'object' || !('handler' in transform)) throw new Error('it changes no page')
  const app = { type: 'chunk', name: 'app', fileName: 'app.js', imports: [] }
  return () => Reflect.apply(transform.handler, undefined, [script, { bundle: { app } }])
}

it('asks for what the page is painted with first, then for the first script, then for the app', () => {
  const { html, tags } = page(
    '<script async src="./main.js"></script><link rel="stylesheet" href="x.css"><body></body>',
  )()
  expect(html).toBe(
    '<link rel="stylesheet" href="x.css"><body><script async fetchpriority="high" src="./main.js"></script></body>',
  )
  expect(tags).toMatchObject([{ injectTo: 'body', attrs: { href: './app.js', fetchpriority: 'low' } }])
})
it.each(['<script src="./main.js" async></script><body></body>', '<script async src="./main.js"></script>'])(
  'refuses a page that has no such script, or no place for it: %s',
  (html) => expect(page(html)).toThrow(),
)
