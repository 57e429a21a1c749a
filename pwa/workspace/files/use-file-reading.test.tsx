// @vitest-environment happy-dom
/** Reading of files: what is still read is ended by another choice, by the user, and with the screen. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { useFileReading } from './use-file-reading'

/** Reads that the test ends, each a promise that never resolves once it is stopped, as of a worker. */
const reads: { readonly name: string; isStopped: boolean; end: (answer: string | Error) => void }[] = []
function read({ name }: File) {
  const one = { name, isStopped: false, end: (_: string | Error) => {} }
  reads.push(one)
  const answer = new Promise<string>((resolve, reject) => {
    one.end = (given) => (given instanceof Error ? reject(given) : resolve(given))
  })
  return {
    answer,
    stop: () => {
      one.isStopped = true
    },
  }
}

const told: (readonly [string | null, string])[] = []
let hook: ReturnType<typeof useFileReading<string>>
const place = document.createElement('div')
function Screen() {
  hook = useFileReading(read, (answer, file) => void told.push([answer, file.name]))
  return <p>{hook.reading?.name}</p>
}
const files = (...names: readonly string[]) => names.map((name) => new File([], name))
const open = () => act(() => render(<Screen />, place))
const leave = () => act(() => render(null, place))
/** Ends a read, and waits for all that follows. */
const end = (at: number, answer: string | Error) =>
  act(async () => {
    reads[at]?.end(answer)
    await new Promise((resolve) => setTimeout(resolve))
  })
const stopped = () => reads.filter(({ isStopped }) => isStopped).map(({ name }) => name)

afterEach(() => {
  leave()
  reads.length = 0
  told.length = 0
})

it('tells the answer of each file, and of one that cannot be read', async () => {
  open()
  await act(() => void hook.take(files('a', 'b')))
  expect(place.textContent).toBe('a')
  await end(0, 'A')
  expect(place.textContent).toBe('b')
  await end(1, new Error('no'))
  expect(told).toEqual([
    ['A', 'a'],
    [null, 'b'],
  ])
  expect(place.textContent).toBe('')
})

it('ends the worker when the screen is left, and tells nothing after', async () => {
  open()
  await act(() => void hook.take(files('a', 'b')))
  leave()
  expect(stopped()).toEqual(['a'])
  await end(0, 'A')
  expect([told, reads.length]).toEqual([[], 1])
})

it('ends it for another choice, and when the user cancels', async () => {
  open()
  await act(() => void hook.take(files('a', 'b')))
  await act(() => void hook.take(files('c')))
  expect(stopped()).toEqual(['a'])
  await end(0, 'A')
  expect([told, place.textContent]).toEqual([[], 'c'])
  act(() => hook.reading?.cancel())
  expect([stopped(), place.textContent]).toEqual([['a', 'c'], ''])
})
