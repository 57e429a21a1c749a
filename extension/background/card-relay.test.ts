import { beforeEach, expect, test, vi } from 'vitest'
import type { Port } from '../browser'

let listener: (port: Port) => void = () => {}
vi.mock('../browser', () => ({ onPort: (added: typeof listener) => (listener = added) }))
const { relayCards } = await import('./card-relay')
beforeEach(() => relayCards())

function connect(name: string) {
  const [got, hears, ends]: [unknown[], ((message: unknown) => void)[], (() => void)[]] = [[], [], []]
  const end = {
    got,
    isClosed: false,
    say: (message: unknown) => {
      for (const hear of hears) hear(message)
    },
    close: () => {
      for (const closed of ends) closed()
    },
  }
  listener({
    name,
    post: (message) => got.push(message),
    close: () => (end.isClosed = true),
    onMessage: (hear) => hears.push(hear),
    onClose: (closed) => ends.push(closed),
  })
  return end
}

test('what a content script says before its card has loaded waits for it; then both hear each other alone', () => {
  const [content, stranger] = [connect('card one'), connect('card-frame two')]
  content.say('show')
  const frame = connect('card-frame one')
  frame.say('shown')
  content.say('hide')
  expect([frame.got, content.got, stranger.got]).toEqual([['show', 'hide'], ['shown'], []])
})

test('when one is closed, so is the other, but not by an end that another has replaced', () => {
  const first = connect('card one')
  const [content, frame] = [connect('card one'), connect('card-frame one')]
  first.close()
  content.say('show')
  expect([frame.got, frame.isClosed]).toEqual([['show'], false])
  content.close()
  expect(frame.isClosed).toBe(true)
})

test('a connection without a secret, or of another kind, is not relayed', () => {
  const [content, other] = [connect('card '), connect('panel one')]
  content.say('show')
  other.say('show')
  expect([connect('card-frame ').got, connect('card-frame one').got]).toEqual([[], []])
})
