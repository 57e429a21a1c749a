import { expect, it } from 'vitest'
import { namesApp } from './first-load'

const page = (script: string) => {
  const { transformIndexHtml: transform } = namesApp
  if (typeof transform !== 'object' || !('handler' in transform)) throw new Error('it changes no page')
  const app = { type: 'chunk', name: 'app', fileName: 'app.js', imports: [] }
  return () => Reflect.apply(transform.handler, undefined, [script, { bundle: { app } }])
}

it('asks for the first script before the others', () => {
  expect(page('<script async src="./main.js">')()).toMatchObject({
    html: '<script async fetchpriority="high" src="./main.js">',
  })
})
it('refuses a page in which there is no such script', () => {
  expect(page('<script src="./main.js" async>')).toThrow()
})
