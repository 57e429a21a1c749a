/**
 * JetStream streams of a delegation: the logs and the membership log, where a subject is written once and nothing is removed,
 * and what is live (heartbeats, lobby), the last of each subject. The membership log has space of its own, so that logs
 * that are full keep no admin from removing a device. What a stream has stored it republishes as headers: devices follow that
 * and fetch by number. So none needs to create a consumer, whose configuration names the subject that it delivers to, where
 * permissions on subjects do not reach.
 */
import { DiscardPolicy, RetentionPolicy, StorageType, type StreamConfig } from '@nats-io/jetstream'
import type { Limits } from '../../../shared/delegation/membership/membership-schema'
import { MEMBERSHIP } from '../../../shared/delegation/names'

/** Names of the streams; lower case, since a tag of a token is. */
export const logStream = (d: string): string => `plenary-${d}`
export const liveStream = (d: string): string => `plenary-${d}-live`
/** The delegation's id itself, which each token has as a tag already. */
export const membershipStream = (d: string): string => d
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
/** Some 10,000 changes as devices make them. Admins alone write there. */
const MEMBERSHIP_BYTES = 67_108_864

const inLive = (name: string): boolean => name.startsWith('heartbeat/') || name.startsWith('lobby/')
export function streamOf(d: string, name: string): string {
  if (name.startsWith(MEMBERSHIP)) return membershipStream(d)
  return inLive(name) ? liveStream(d) : logStream(d)
}

const prefixOf = (d: string): string => `plenary.${d}.`
export const subjectOf = (d: string, name: string): string => prefixOf(d) + name.replaceAll('/', '.')
export const nameOf = (d: string, subject: string): string => subject.slice(prefixOf(d).length).replaceAll('.', '/')

type NewStream = Partial<StreamConfig> & { readonly name: string }

/** The same for all admins: the server takes the same configuration again as no change. */
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
  const writtenOnce: Partial<StreamConfig> = {
    ...common,
    discard: DiscardPolicy.New,
    discard_new_per_subject: true,
    deny_delete: true,
    deny_purge: true,
  }
  return [
    { ...writtenOnce, name: logStream(d), subjects: [`${prefix}log.*.*.*`], max_bytes: bytes },
    {
      ...writtenOnce,
      name: membershipStream(d),
      subjects: [`${prefix}membership.*.*`],
      max_bytes: MEMBERSHIP_BYTES,
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
