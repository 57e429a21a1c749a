/**
 * Messages between the app and its fetching page, a sandboxed frame that alone may reach other hosts. The app sends an address
 * and a port; the page answers on the port, first `begun`, then once with the file or what went wrong.
 */
import * as v from 'valibot'

/** Why there is no file. `detail` has the status, the media type, or the other host. */
const PROBLEMS = ['address', 'unreachable', 'unshared', 'status', 'type', 'elsewhere', 'large', 'slow'] as const
export type FetchProblem = (typeof PROBLEMS)[number]

const FetchMessageSchema = v.variant('kind', [
  v.object({ kind: v.literal('begun') }),
  v.object({ kind: v.literal('file'), bytes: v.instance(Uint8Array) }),
  v.object({
    kind: v.literal('problem'),
    problem: v.picklist(PROBLEMS),
    detail: v.pipe(v.string(), v.maxLength(300)),
  }),
])
export type FetchMessage = v.InferOutput<typeof FetchMessageSchema>

/** Message of the fetching page; `null` for anything else, as that page reads what strangers send. */
export function readFetchMessage(message: unknown): FetchMessage | null {
  const read = v.safeParse(FetchMessageSchema, message)
  return read.success ? read.output : null
}
