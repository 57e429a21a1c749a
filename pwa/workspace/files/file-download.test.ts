// @vitest-environment happy-dom
/** Download of a file in pieces. */
import { afterEach, expect, it, vi } from 'vitest'
import { FileTooLarge, saveFile } from './file-download'

afterEach(() => vi.restoreAllMocks())

it.each([
  ['as large as can be read again', 4, true],
  ['larger than that', 3, false],
])('saves a file %s: %i bytes at most', async (_, most, isSaved) => {
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file')
  const saving = saveFile({ name: 'a.txt', type: 'text/plain', pieces: ['aé', 'b'], most })
  if (isSaved) await saving
  else await expect(saving).rejects.toThrow(FileTooLarge)
  expect(made).toHaveBeenCalledTimes(isSaved ? 1 : 0)
})
