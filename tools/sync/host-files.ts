/** The files of a host: what a folder of `--write` has, by name. All are secret, since they have the path or the keys. */
import { version } from '../../package.json'
import { fill, templateOf } from './fill'
import { codeOf, keysText, type ServerKeys } from './keys'
import { natsConf } from './nats-conf'
import { apacheConf, caddyfile, nginxConf, upstreamsOf, WEBSOCKET_PORT } from './proxies'
import { SAFE_VERSIONS, TRIED_VERSION } from './versions'

const STORE = '/var/lib/plenary-nats'
const CLIENT_PORT = 4222

export type HostedKeys = ServerKeys & { readonly host: NonNullable<ServerKeys['host']> }

export const KEYS_FILE = 'keys.json'
const confName = (nodes: readonly string[], at: number): string =>
  nodes.length > 1 ? `nats-n${at + 1}.conf` : 'nats.conf'

export async function hostFiles(keys: HostedKeys): Promise<ReadonlyMap<string, string>> {
  const { name, nodes } = keys.host
  const proxied = { host: name, path: keys.path, upstreams: upstreamsOf(nodes) }
  const inContainers = { ...proxied, upstreams: [`nats:${WEBSOCKET_PORT}`] }
  const configurations = await Promise.all(
    nodes.map(async (address, at) => [confName(nodes, at), await confOf(keys, address, at)] as const),
  )
  return new Map([
    ['README.md', steps(keys)],
    [KEYS_FILE, keysText(keys)],
    ['code.txt', `${await codeOf(keys)}\n`],
    ...configurations,
    ['plenary-nats.service', templateOf('sync/plenary-nats.service')],
    ['plenary.service', templateOf('plenary.service')],
    ['Caddyfile', caddyfile(proxied)],
    ['nginx.conf', nginxConf(proxied)],
    ['apache.conf', apacheConf(proxied)],
    ...(nodes.length > 1
      ? []
      : ([
          ['container/compose.yaml', fill(templateOf('sync/compose.yaml'), { HOST: name })],
          ['container/Caddyfile', caddyfile(inContainers)],
          ['container/nats.conf', await containerConf(keys)],
        ] as const)),
  ])
}

const confOf = (keys: HostedKeys, address: string, at: number): Promise<string> => {
  const { nodes } = keys.host
  const host = nodes.length > 1 ? address : '127.0.0.1'
  const webSocket = { host, port: WEBSOCKET_PORT }
  return natsConf(keys, { name: `n${at + 1}`, port: CLIENT_PORT, webSocket, store: STORE, address, nodes })
}

/** On the containers' own network. */
const containerConf = (keys: HostedKeys): Promise<string> =>
  natsConf(keys, {
    name: 'n1',
    port: CLIENT_PORT,
    webSocket: { host: '0.0.0.0', port: WEBSOCKET_PORT },
    store: STORE,
    address: '127.0.0.1',
    nodes: ['127.0.0.1'],
  })

function steps({ host: { name, nodes }, path }: HostedKeys): string {
  const several = nodes.length > 1
  const names = nodes.map((_, at) => confName(nodes, at))
  return fill(templateOf('sync/STEPS.md'), {
    HOST: name,
    PATH: path,
    VERSION: version,
    NATS_VERSION: TRIED_VERSION,
    SAFE: `Version ${SAFE_VERSIONS}`,
    SERVERS: several ? 'the machine named' : 'the server',
    WEB_SERVER: several ? 'the machine of the web server' : 'the server',
    NODE_COUNT: several ? `each of the ${nodes.length} nodes` : 'the server',
    EACH_NODE: several
      ? `each node, with its own file (${nodes.map((node, at) => `\`${names[at]}\` is that of ${node}`).join(', ')})`
      : 'the server',
    ON_EACH_NODE: several ? 'on each node ' : 'there ',
    CONFIGURATION: several ? 'nats-n1.conf' : 'nats.conf',
    CONFIGURATIONS: several ? 'its own file' : '`nats.conf`',
    NETWORK: several
      ? `Between the nodes, and from the web server to port ${WEBSOCKET_PORT} of each, a private network: it is not encrypted there. Let nobody else reach ports ${WEBSOCKET_PORT} and 6222. If devices stay offline though all nodes run, restart these one after the other: some that start in the same second do not find each other’s storage.`
      : 'It listens on loopback alone: nothing has to be closed in a firewall.',
    BALANCER: several ? ' proxy_balancer lbmethod_byrequests' : '',
    BY_CONTAINERS: several ? '' : '\nWith containers, go on with [Containers](#containers) in step 4.\n',
    CONTAINERS: several ? '' : templateOf('sync/CONTAINERS.md'),
    ONE_BY_ONE: several ? ', one node after the other' : '',
  })
}
