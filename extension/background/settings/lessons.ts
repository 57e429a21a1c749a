/**
 * Lessons of the user for the second reader, in the background's own store: features without words. Of private entries
 * there is none, as even the outcome would tell of what they say.
 */
import { LESSONS_MOST, type Lesson } from '../../../shared/recognition/evaluation/lessons'
import type { NamedLesson } from '../../messages'
import { queued, update } from '../queue'
import { vault } from '../vault'

const LESSONS = 'lessons'

// Written by this file alone, from validated requests.
const readLessons = (value: unknown): readonly NamedLesson[] => (Array.isArray(value) ? value : [])

/** Adds lessons; the oldest make room for them. */
export const learn = async (added: readonly NamedLesson[]): Promise<void> => {
  await update(LESSONS, readLessons, (all) => [...all, ...added].slice(-LESSONS_MOST))
}

/** Forgets the lessons of what was undone. */
export const unlearn = (ids: readonly string[]): Promise<void> =>
  queued(async () => {
    const undone = new Set(ids)
    const all = readLessons((await vault.get([LESSONS]))[LESSONS])
    const left = all.filter(({ of }) => !undone.has(of))
    if (left.length < all.length) await vault.set({ [LESSONS]: left })
  })

export const lessons = async (): Promise<readonly Lesson[]> =>
  readLessons((await vault.get([LESSONS]))[LESSONS]).map(({ of: _, ...lesson }) => lesson)

export const forgetLessons = (): Promise<void> => queued(() => vault.remove([LESSONS]))
