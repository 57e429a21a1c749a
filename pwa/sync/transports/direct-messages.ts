/**
 * Messages of a stream by direct get, which any node answers. The answer has the headers that the publisher wrote, and the server's
 * after them: a status line, broken names and values are stored as they come, and the client's own requests fail by them. So what
 * answers is read here: it is a message where the server has numbered it, whatever else its headers say.
 */
import type { StoredMsg } from '@nats-io/jetstream'
import { createInbox, errors, type Msg, type MsgHdrs, type NatsConnection } from '@nats-io/nats-core'
import { utf8 } from '../../../shared/delegation/bytes'
import { API } from './nats-streams'

/** Query of one message of a stream. */
export type Asked = { readonly seq: number } | { readonly last_by_subj: string }

/** The fields of a stored message that the transport reads. */
export type StoredMessage = Pick<StoredMsg, 'seq' | 'subject' | 'data'>

/** `unreadable`: its headers cannot be read, so that the leader is to be asked, which tells the message beside them. */
type Answer = StoredMessage | null | 'unreadable'

const NOT_FOUND = 404

export class DirectMessages {
  /** Not to be guessed, as those of the client: nobody else leads an answer here. */
  readonly #inbox: string
  /** By the subject of the answer: the subject that was asked, and the end of the wait. */
  readonly #waiting = new Map<string, { readonly asked: string; readonly end: (answer: Msg | Error) => void }>()
  #asked = 0

  constructor(
    readonly connection: NatsConnection,
    name: string,
    /** Longest wait for an answer, in milliseconds. */
    readonly timeout: number,
  ) {
    this.#inbox = createInbox(`_INBOX.${name}`)
    connection.subscribe(`${this.#inbox}.*`, {
      callback: (error, message) => this.#waiting.get(message.subject)?.end(error ?? message),
    })
    void connection.closed().then(() => {
      for (const { end } of this.#waiting.values()) end(new errors.ClosedConnectionError())
    })
    void this.#refuse()
  }

  /** Ends the wait for what the server does not allow: it tells the connection, and answers nothing. */
  async #refuse(): Promise<void> {
    for await (const status of this.connection.status()) {
      const error = status.type === 'error' ? status.error : null
      if (error instanceof errors.PermissionViolationError)
        for (const { asked, end } of this.#waiting.values()) if (asked === error.subject) end(error)
    }
  }

  /** The newest message that is asked for; `null` where there is none. */
  async ask(stream: string, asked: Asked): Promise<Answer> {
    // By subject in the request's own: permissions bound it.
    const [subject, query] = 'seq' in asked ? [stream, JSON.stringify(asked)] : [`${stream}.${asked.last_by_subj}`, '']
    return readAnswer(await this.#request(`${API}.DIRECT.GET.${subject}`, query))
  }

  #request(subject: string, query: string): Promise<Msg> {
    const reply = `${this.#inbox}.${++this.#asked}`
    return new Promise((resolve, reject) => {
      const end = (answer: Msg | Error): void => {
        clearTimeout(timer)
        this.#waiting.delete(reply)
        if (answer instanceof Error) reject(answer)
        else resolve(answer)
      }
      const timer = setTimeout(() => end(new errors.TimeoutError()), this.timeout)
      this.#waiting.set(reply, { asked: subject, end })
      if (this.connection.isClosed()) end(new errors.ClosedConnectionError())
      else this.connection.publish(subject, utf8(query), { reply })
    })
  }
}

/** Throws for a status of the server other than that there is no such message. */
function readAnswer(answer: Msg): Answer {
  const headers = headersOf(answer)
  if (headers === null) return 'unreadable'
  const stored = storedAs(headers)
  if (stored) return { ...stored, data: answer.data }
  if (headers.code === NOT_FOUND) return null
  throw new errors.RequestError(headers.status, { cause: new errors.NoRespondersError(answer.subject) })
}

/** `null` where a message has none, or the client cannot read them. */
export function headersOf(message: Msg): MsgHdrs | null {
  try {
    return message.headers ?? null
  } catch {
    return null
  }
}

/**
 * Where the server has stored what has these headers; `null` for what it has not. Its own come last, and the first of them, the
 * stream's name, may be glued to what the publisher left open: so what names the stream is the subject.
 */
export function storedAs(headers: MsgHdrs): { readonly seq: number; readonly subject: string } | null {
  const [seq, subject] = [Number(headers.last('Nats-Sequence') || Number.NaN), headers.last('Nats-Subject')]
  return Number.isSafeInteger(seq) && subject !== '' ? { seq, subject } : null
}
