/**
 * JetStream streams of a delegation: the logs, where a subject is written once and nothing is removed, and what is live
 * (heartbeats, lobby), the last of each subject. What a stream has stored it republishes as headers: devices follow that
 * and fetch by number. So none needs to create a consumer, whose configuration names the subject that it delivers to, where
 * permissions on subjects do not reach.
 */
import { DiscardPolicy, RetentionPolicy, StorageType, type StreamConfig } from '@nats-io/jetstream'
import type { Limits } from '../../../shared/delegation/membership-schema'

/** Names of the streams; lower case, since a tag of a token is. */
export const logStream = (d: string): string => `plenary-${d}`
export const liveStream = (d: string): string => `plenary-${d}-live`
/**
 * Prefix of the JetStream API as devices have it: their account imports it from that of the streams. Each account has a
 * `$JS.API` of its own, which answers there that it has no streams.
 */
export const API = 'streams.API'

/** Subject of what a stream has stored. */
export const storedSubjects = (d: string): string => `stored.${d}.>`

const NANOSECONDS_A_DAY = 86_400_000_000_000
const LIVE_MESSAGE = 65_536
/** Heartbeats of 250 devices at 8 KB, and a lobby. */
const LIVE_BYTES = 16_777_216

const inLive = (name: string): boolean => name.startsWith('heartbeat/') || name.startsWith('lobby/')
export const streamOf = (d: string, name: string): string => (inLive(name) ? liveStream(d) : logStream(d))

const prefixOf = (d: string): string => `plenary.${d}.`
export const subjectOf = (d: string, name: string): string => prefixOf(d) + name.replaceAll('/', '.')
export const nameOf = (d: string, subject: string): string => subject.slice(prefixOf(d).length).replaceAll('.', '/')

type NewStream = Partial<StreamConfig> & { readonly name: string }

/** The same for all devices: the server takes the same configuration again as no change. */
export function streamsOf(d: string, { bytes, replicas }: Limits): readonly NewStream[] {
  const prefix = prefixOf(d)
  const common: Partial<StreamConfig> = {
    storage: StorageType.File,
    retention: RetentionPolicy.Limits,
    max_msgs_per_subject: 1,
    allow_direct: true,
    num_replicas: replicas,
    republish: { src: `${prefix}>`, dest: storedSubjects(d), headers_only: true },
  }
  return [
    {
      ...common,
      name: logStream(d),
      subjects: [`${prefix}log.*.*.*`, `${prefix}membership.*.*`],
      discard: DiscardPolicy.New,
      discard_new_per_subject: true,
      deny_delete: true,
      deny_purge: true,
      max_bytes: bytes,
    },
    {
      ...common,
      name: liveStream(d),
      subjects: [`${prefix}heartbeat.*`, `${prefix}lobby.*.*`],
      discard: DiscardPolicy.Old,
      max_msg_size: LIVE_MESSAGE,
      max_age: 90 * NANOSECONDS_A_DAY,
      max_bytes: LIVE_BYTES,
    },
  ]
}
