/** One report of a page and of the frames of its site, which have readers of their own. */
import type { NamedOnPage, PageClaim, PagePosition, PageReport } from './messages'

/** Key of a claim of a frame: that of its reader after the number of the frame. */
const OF_FRAME = /^@(\d+) ([\s\S]*)$/

/** The frame of a key, 0 for the page itself, and the key that its reader knows. */
export function frameOfKey(key: string): { readonly frame: number; readonly key: string } {
  const [, frame, own] = OF_FRAME.exec(key) ?? []
  return frame !== undefined && own !== undefined ? { frame: Number(frame), key: own } : { frame: 0, key }
}

/** Adds what the frames report to the report of the page. A statement without a date has that of the page around it. */
export function withFrames(
  page: PageReport,
  frames: readonly (readonly [frame: number, report: PageReport])[],
): PageReport {
  const on = frames.filter(([, report]) => report.on)
  if (on.length === 0) return page
  const named = new Map<string, NamedOnPage>()
  for (const { named: here } of [page, ...on.map(([, report]) => report)])
    for (const one of here) {
      const key = `${one.negotiation} ${one.kind} ${one.id}`
      named.set(key, { ...one, count: one.count + (named.get(key)?.count ?? 0) })
    }
  const ofFrame =
    (frame: number, { place, pageDay }: PageReport) =>
    <One extends PageClaim | PagePosition>(one: One): One => ({
      ...one,
      key: `@${frame} ${one.key}`,
      day: one.day ?? (pageDay === null ? page.pageDay : null),
      place: one.place ?? { ...place, published: pageDay ?? page.place.published },
    })
  const claims = on.flatMap(([frame, report]) => report.claims.map(ofFrame(frame, report)))
  const positions = on.flatMap(([frame, report]) => (report.positions ?? []).map(ofFrame(frame, report)))
  const allPositions = [...(page.positions ?? []), ...positions]
  return {
    ...page,
    frames: on.map(([, { place }]) => place.url),
    named: [...named.values()],
    claims: [...page.claims, ...claims],
    ...(allPositions.length > 0 && { positions: allPositions }),
  }
}

/** Answers of a page, one for each question; where it has none, the first that a frame has. */
export const foundIn = <T>(
  page: readonly T[],
  frames: readonly (readonly T[])[],
  isFound: (answer: T) => boolean,
): readonly T[] =>
  page.map((own, at) => [own, ...frames.flatMap((frame) => frame.slice(at, at + 1))].find(isFound) ?? own)
