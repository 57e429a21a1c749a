import { afterEach, expect, it, vi } from 'vitest'
import { saveFile } from './file-download'
import { canShareFiles, shareFile } from './share-file'

vi.mock('./file-download', () => ({ saveFile: vi.fn() }))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.mocked(saveFile).mockClear()
})

const file = new File(['words'], 'report.docx', { type: 'application/docx' })
const entries = { name: 'entries.plenary', type: 'application/json', pieces: ['{}'] }
const shares = () => Promise.resolve()
const closed = () => Promise.reject(new DOMException('closed', 'AbortError'))
const refuses = () => Promise.reject(new DOMException('no gesture', 'NotAllowedError'))

it.each<[string, readonly string[] | null, () => Promise<void>, string, string | null]>([
  ['by the share sheet', ['.docx', '.txt'], shares, 'shared', null],
  ['nowhere, where the user closes that', ['.docx', '.txt'], closed, 'cancelled', null],
  ['as a download, where the browser refuses after all', ['.docx', '.txt'], refuses, 'saved', file.name],
  ['as a download, where files of its type are not taken', ['.txt'], shares, 'saved', file.name],
  ['as a download, without a share sheet', null, shares, 'saved', file.name],
])('a file leaves %s', async (_, endings, share, outcome, saved) => {
  const canShare = ({ files = [] }: ShareData) =>
    files.every(({ name }) => endings?.some((ending) => name.endsWith(ending)))
  vi.stubGlobal('navigator', endings === null ? {} : { canShare, share })
  expect(canShareFiles()).toBe(endings !== null)
  expect(await shareFile(file, 'Report')).toBe(outcome)
  expect(vi.mocked(saveFile).mock.calls.map(([{ name }]) => name)).toEqual(saved === null ? [] : [saved])
})

it('a file that is for the share sheet alone is downloaded in its other form', async () => {
  vi.stubGlobal('navigator', {})
  await shareFile(file, 'Entries', entries)
  expect(vi.mocked(saveFile)).toHaveBeenCalledWith(entries)
})
