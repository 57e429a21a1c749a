/**
 * Three nodes with the written configurations, on loopback addresses, for tests: each can be killed, wiped and started
 * again.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { JetStreamManager } from '@nats-io/jetstream'
import { freePort } from '../programs/free-port'
import { provideProgram } from '../programs/provide.mjs'
import { asHost } from './host-connection'
import { hostFiles } from './host-files'
import { newKeys, type ServerKeys } from './keys'
import { type RunningNats, startNats } from './nats-program'

const ADDRESSES = ['127.0.0.1', '127.0.0.2', '127.0.0.3']
/** Longest wait for nodes that find each other within a second or two, in milliseconds. */
const PATIENCE = 20_000
const HOST = { name: 'plenary.mission.example', nodes: ADDRESSES }

class Node {
  #running: RunningNats | null = null

  constructor(
    readonly program: string,
    readonly configuration: string,
    readonly store: string,
    readonly address: string,
    readonly port: number,
  ) {}

  get isRunning(): boolean {
    return this.#running !== null
  }

  get url(): string {
    return `ws://${this.address}:${this.port}/`
  }

  async start(): Promise<void> {
    this.#running ??= await startNats(this.program, this.configuration, this.port, this.address)
  }

  get pid(): number | null {
    return this.#running?.pid ?? null
  }

  async kill(): Promise<void> {
    const running = this.#running
    this.#running = null
    await running?.kill()
  }

  /** Deletes the storage of a killed node. */
  wipe(): void {
    rmSync(this.store, { recursive: true, force: true })
  }
}

export class Cluster {
  private constructor(
    readonly keys: ServerKeys,
    readonly nodes: readonly Node[],
  ) {}

  static async start(folder: string, limits: ServerKeys['limits']): Promise<Cluster> {
    const program = await provideProgram('nats-server')
    const keys = await newKeys(limits, HOST)
    const files = await hostFiles({ ...keys, host: HOST })
    // Their addresses differ, as on machines of their own; the port for clients is on loopback, which they share here.
    const [webSocketPort, clusterPort] = [await freePort(ADDRESSES), await freePort(ADDRESSES)]
    const nodes: Node[] = []
    for (const [at, address] of ADDRESSES.entries()) {
      const [path, store] = [join(folder, `n${at + 1}.conf`), join(folder, `store-${at}`)]
      const conf = (files.get(`nats-n${at + 1}.conf`) ?? '')
        .replace('port: 4222', `port: ${await freePort()}`)
        .replaceAll(':6222', `:${clusterPort}`)
        .replace('port: 8080', `port: ${webSocketPort}`)
        .replace('/var/lib/plenary-nats', store)
      writeFileSync(path, conf)
      nodes.push(new Node(program, path, store, address, webSocketPort))
    }
    const cluster = new Cluster(keys, nodes)
    await cluster.#startWhole()
    return cluster
  }

  /**
   * Starts the nodes until they take a stream with a copy on each. Some that start in the same second never learn of each
   * other's storage (nats-server 2.10.27, one start in some fifty): started again, as a host would, they do.
   */
  async #startWhole(): Promise<void> {
    for (;;) {
      await Promise.all(this.nodes.map((node) => node.start()))
      const end = Date.now() + PATIENCE
      while (Date.now() < end) {
        if (await this.#takesStream().catch(() => false)) return
        await sleep(50)
      }
      await this.end()
    }
  }

  /** Adds a stream with a copy on each node, and deletes it. No answer comes before the nodes have chosen a leader. */
  #takesStream(): Promise<boolean> {
    const probe = { name: 'probe', subjects: ['probe'], num_replicas: this.nodes.length }
    const tried = async ({ streams }: JetStreamManager) => {
      await streams.add(probe)
      return streams.delete(probe.name)
    }
    return asHost(this.keys, this.node(0).url, tried, 2000)
  }

  node(at: number): Node {
    const node = this.nodes[at % this.nodes.length]
    if (!node) throw new Error('no node')
    return node
  }

  get running(): readonly Node[] {
    return this.nodes.filter((node) => node.isRunning)
  }

  /** The leader of a stream, and whether all other nodes have what it has; `null` while there is no leader. */
  async leader(stream: string): Promise<{ readonly node: Node; readonly isWhole: boolean } | null> {
    const [asked] = this.running
    if (!asked) return null
    const info = await asHost(this.keys, asked.url, ({ streams }) => streams.info(stream)).catch(() => null)
    const at = Number(/^n(\d)$/.exec(info?.cluster?.leader ?? '')?.[1]) - 1
    const node = this.nodes[at]
    const others = info?.cluster?.replicas ?? []
    const isWhole =
      others.length === this.nodes.length - 1 && others.every(({ current, offline }) => current && !offline)
    return node ? { node, isWhole } : null
  }

  async end(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.kill()))
  }
}
