/** Reading of files in workers, one after the other: the latest choice counts, and the worker ends with the screen. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { WorkerRead } from '../workers'

/** The reading that is under way, with its cancel function. */
interface Reading {
  readonly name: string
  readonly cancel: () => void
}

/**
 * `take` reads files, each of which is told to `tell`: with its answer, or `null` where it could not be read. Those of an earlier
 * choice that are not read yet never are, and none is once the screen is left.
 */
export function useFileReading<Answer>(
  read: (file: File) => WorkerRead<Answer>,
  tell: (answer: Answer | null, file: File) => void,
) {
  const [name, setName] = useState<string | null>(null)
  const latest = useRef(tell)
  latest.current = tell
  /** The choice whose files are read, and the end of its worker. */
  const choice = useRef({ stop: () => {} })
  const stop = () => {
    choice.current.stop()
    choice.current = { stop: () => {} }
    return choice.current
  }
  useEffect(() => () => void stop(), [])
  const take = async (files: readonly File[]) => {
    const own = stop()
    for (const file of files) {
      const { answer, stop: end } = read(file)
      own.stop = end
      setName(file.name)
      const given = await answer.catch(() => null)
      if (choice.current !== own) return
      latest.current(given, file)
    }
    setName(null)
  }
  const cancel = () => {
    stop()
    setName(null)
  }
  const reading: Reading | null = name === null ? null : { name, cancel }
  return { reading, take }
}
