// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { DEFAULTS } from '../../settings'
import type { Hit, Surface } from '../marks/surface'
import type { Reader } from '../reader'
import { Answers } from './answers'
import type { Overlay } from './overlay'

/** Tops of the marks that each step goes to, on a page of three marks one under the other. */
async function tops(steps: readonly (1 | -1)[]): Promise<number[]> {
  const rects = [100, 200, 300].map((y) => new DOMRect(0, y, 10, 10))
  const surface = { all: () => rects.map((rect) => ({ element: null, rects: [rect] }) as unknown as Hit) }
  const frames = document.createElement('div')
  const overlay = { origin: () => new DOMRect(), tree: () => frames }
  const answers = new Answers(
    surface as unknown as Surface,
    { scan: null } as unknown as Reader,
    overlay as unknown as Overlay,
    DEFAULTS.what,
    new AbortController().signal,
    () => {},
  )
  for (const by of steps) await answers.answer({ reader: 'step', params: { by } })
  return [...frames.children].map((frame) => Number.parseFloat((frame as HTMLElement).style.top) + 3)
}

describe('steps from mark to mark', () => {
  vi.stubGlobal('scrollBy', () => {})
  test.each<[string, readonly (1 | -1)[], readonly number[]]>([
    ['forward from nowhere', [1], [100]],
    ['back from nowhere', [-1], [300]],
    ['round the end', [1, 1, 1, 1], [100, 200, 300, 100]],
    ['round the beginning', [1, -1, -1], [100, 300, 200]],
  ])('go %s', async (_, steps, expected) => expect(await tops(steps)).toEqual(expected))
})
