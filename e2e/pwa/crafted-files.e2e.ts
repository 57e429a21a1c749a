/** Files that are made to fill the memory: one of each use; `npm run soak -- files` opens all. */
import { expect, it } from 'vitest'
import { MOST_MB, MOST_SECONDS, openCrafted } from '../../testing/browsers/crafted'
import { scratchFolder } from '../../testing/browsers/fixtures'
import { CRAFTED_FILES } from '../../testing/crafted-files'

const folder = scratchFolder()
const QUOTA = ['zip64.xlsx', 'honest.docx', 'line.json']

it.each(CRAFTED_FILES.filter(({ name }) => QUOTA.includes(name)).map((file) => [file.title, file] as const))(
  '%s is refused in words, in little memory and time',
  async (_, file) => {
    const { mb, seconds, told } = await openCrafted(file, folder)
    expect(told).toContain(file.name)
    expect(mb).toBeLessThanOrEqual(MOST_MB)
    expect(seconds).toBeLessThanOrEqual(MOST_SECONDS)
  },
  120_000,
)
