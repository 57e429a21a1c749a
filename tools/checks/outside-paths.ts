/** Static check of file paths: no source reads above the repository, where a clone on another machine has nothing. */
import { posix } from 'node:path'

/** A path relative to the working directory or the root, as an argument of a call that reads. */
const READS_ABOVE =
  /\b(?:ROOT|cwd\(\)),\s*['"`]\.\.|\b(?:read\w*|exists\w*|stat\w*|open\w*|cp\w*|glob\w*)\(\s*['"`]\.\.\//g
/** A relative path in quotes, taken from the folder of its file, as imports and `new URL(…, import.meta.url)` take it. */
const RELATIVE = /['"`]((?:\.\.\/)+[^'"`\n]*)['"`]/g
/** The folder of a person or of a build machine. */
const ABSOLUTE = /['"`]\/(?:work|home|root|Users)\/[^'"`\n]*['"`]/g

/**
 * Texts of a source that name a path outside the repository.
 * @param path of the file, from the root, with `/`
 */
export function outsidePaths(path: string, source: string): string[] {
  const folder = posix.dirname(path)
  const isAbove = (relative: string) => posix.normalize(posix.join(folder, relative)).startsWith('..')
  return [
    ...[...source.matchAll(RELATIVE)].filter(([, relative = '']) => isAbove(relative)),
    ...source.matchAll(READS_ABOVE),
    ...source.matchAll(ABSOLUTE),
  ].map(([text]) => text)
}
