/** Error codes of NATS and JetStream as those of a transport. */
import { JetStreamApiError } from '@nats-io/jetstream'
import { errors } from '@nats-io/nats-core'
import { TransportError, type TransportErrorCode } from '../../../shared/delegation/transport'

/** Codes of the JetStream API; the error of the same subject written again has two. */
export const TAKEN: readonly number[] = [10071, 10164]
export const STREAM_NOT_FOUND = 10059
export const OTHER_CONFIGURATION = 10058
/** Too few nodes for the copies of a stream: some have not started yet, or have not told of their storage. */
const NO_PEERS = 10005

/** No storage, no stream: what the account or the machine allows is used up. */
const FULL: readonly number[] = [10002, 10023, 10026, 10027, 10028, 10047]
const MESSAGE_TOO_LARGE = 10054
/** The limits of a stream; its text says which one. */
const STORE_FAILED = 10077

/** True for an error of the JetStream API with one of these codes. */
export const hasCode = (error: unknown, ...codes: readonly number[]): boolean =>
  error instanceof JetStreamApiError && codes.includes(error.code)

export const transportError = (error: unknown): TransportError =>
  error instanceof TransportError ? error : new TransportError(codeOf(error), error)

function codeOf(error: unknown): TransportErrorCode {
  if (isRefusal(error)) return 'refused'
  if (hasCode(error, ...FULL)) return 'full'
  if (hasCode(error, STORE_FAILED)) return messageOf(error).includes('maximum bytes') ? 'full' : 'other'
  if (hasCode(error, MESSAGE_TOO_LARGE)) return 'too-large'
  // All but admins find no stream until an admin's device has connected to a new server. The next try may do better.
  if (hasCode(error, STREAM_NOT_FOUND, NO_PEERS)) return 'offline'
  if (error instanceof JetStreamApiError) return error.status >= 500 ? 'offline' : 'other'
  if (OFFLINE.some((type) => error instanceof type)) return 'offline'
  // JetStream wraps what the connection said.
  return error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : 'other'
}

const OFFLINE = [
  errors.TimeoutError,
  errors.ConnectionError,
  errors.ClosedConnectionError,
  errors.DrainingConnectionError,
  errors.RequestError,
]

/** A token that is revoked, expired or unknown, or a subject that it may not use: some are told by text alone. */
const isRefusal = (error: unknown): boolean =>
  error instanceof errors.AuthorizationError ||
  error instanceof errors.UserAuthenticationExpiredError ||
  error instanceof errors.PermissionViolationError ||
  /authoriz|authenticat|credential/i.test(messageOf(error)) ||
  // A request that is not allowed fails by its cause.
  (error instanceof errors.RequestError && error.cause !== undefined && isRefusal(error.cause))

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '')
