import { JetStreamApiError } from '@nats-io/jetstream'
import { errors } from '@nats-io/nats-core'
import { expect, it } from 'vitest'
import { TransportError } from '../../../shared/delegation/transport'
import { transportError } from './nats-errors'

const api = (err_code: number, code: number, description: string) =>
  new JetStreamApiError({ err_code, code, description })

it.each([
  ['a stream that is not there yet', api(10059, 404, 'stream not found'), 'offline'],
  ['too few nodes yet', api(10005, 400, 'no suitable peers for placement'), 'offline'],
  ['no leader', api(10008, 503, 'JetStream system temporarily unavailable'), 'offline'],
  ['no answer', new errors.TimeoutError(), 'offline'],
  ['an error in an error', new Error('failed', { cause: new errors.TimeoutError() }), 'offline'],
  ['a full stream', api(10077, 503, 'maximum bytes exceeded'), 'full'],
  ['another limit of a stream', api(10077, 503, 'maximum messages exceeded'), 'other'],
  ['no storage', api(10047, 500, 'insufficient storage resources available'), 'full'],
  ['a large message', api(10054, 400, 'message size exceeds maximum allowed'), 'too-large'],
  ['an unknown token', new errors.AuthorizationError('Authorization Violation'), 'refused'],
  ['an unknown error', new Error('unknown'), 'other'],
])('%s, with its cause', (_, error, code) => {
  expect(transportError(error)).toMatchObject({ code, cause: error })
})

it('passes on an error of the transport', () => {
  const error = new TransportError('full')
  expect(transportError(error)).toBe(error)
})
