/** A real NATS server for tests, in a folder of its own, with credentials for its devices. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { issueCredential } from '../../pwa/sync/credentials'
import type { Credential } from '../../pwa/sync/token'
import { connectNats, type NatsServer } from '../../pwa/sync/transports/nats'
import type { Limits } from '../../shared/delegation/membership/membership-schema'
import type { Transport, TransportErrorCode } from '../../shared/delegation/transport'
import { creationOf, delegationOf, newKeys, revoke, type ServerKeys } from '../../tools/sync/keys'
import { type OwnServer, startOwnServer } from '../../tools/sync/own-server'
import type { Role } from '../../tools/sync/scopes'
import '../../tools/sync/web-socket'
import { provideProgram } from '../../tools/programs/provide.mjs'

export const LIMITS: Limits = { bytes: 10_000_000, replicas: 1 }
/** Ids as devices have them. */
export const idOf = (letter: string): string => `${letter.repeat(25)}a`

export class TestWorld {
  readonly #ended: TransportErrorCode[] = []

  private constructor(
    readonly folder: string,
    readonly server: OwnServer,
    public keys: ServerKeys,
    /** The delegation. */
    readonly d: string,
  ) {}

  static async start(limits = LIMITS): Promise<TestWorld> {
    const folder = mkdtempSync(join(tmpdir(), 'plenary-nats-'))
    const keys = await newKeys(limits)
    const server = await startOwnServer(await provideProgram('nats-server'), folder, keys)
    return new TestWorld(folder, server, keys, await delegationOf(keys))
  }

  /** Causes of connections that ended by themselves. */
  get ended(): readonly TransportErrorCode[] {
    return this.#ended
  }

  get url(): string {
    return `ws://127.0.0.1:${this.server.port}/`
  }

  credential(access: Role, name: string, more: { readonly d?: string; readonly expires?: string } = {}) {
    return issueCredential(creationOf(this.keys), { d: this.d, access, name, ...more })
  }

  async connect(access: Role = 'admin', name = idOf('a'), more: Partial<NatsServer> = {}): Promise<Transport> {
    const limits = access === 'admin' ? this.keys.limits : null
    return await connectNats({
      url: this.url,
      d: this.d,
      name,
      credential: more.credential ?? (await this.credential(access, name)),
      limits,
      closed: (code) => this.#ended.push(code),
      ...more,
    })
  }

  /** Revokes what a user has had until now, or until a time in seconds. */
  async revoke({ token }: Credential, until = Math.floor(Date.now() / 1000)): Promise<void> {
    const { sub }: { sub: string } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    this.keys = revoke(this.keys, sub, until)
    await this.server.apply(this.keys)
  }

  async wipe(): Promise<void> {
    await this.server.kill()
    rmSync(join(this.folder, 'store'), { recursive: true })
    await this.server.restart()
  }

  /** A copy of what is stored now, to roll back to. */
  async copy(): Promise<() => Promise<void>> {
    const [store, copy] = [join(this.folder, 'store'), join(this.folder, 'copy')]
    await this.server.kill()
    cpSync(store, copy, { recursive: true })
    await this.server.restart()
    return async () => {
      await this.server.kill()
      rmSync(store, { recursive: true })
      cpSync(copy, store, { recursive: true })
      await this.server.restart()
    }
  }

  async end(): Promise<void> {
    await this.server.kill()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** A web server that answers everything with a page: a wrong path, or a captive portal. */
export async function startPage(): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end('<!doctype html><title>Sign in</title>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return { url: `ws://127.0.0.1:${address.port}/sync/x`, close: () => server.close() }
}
