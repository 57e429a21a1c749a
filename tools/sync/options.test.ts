/** Options of `npm run sync-server`: each wrong one is answered with what to write. */
import { expect, it } from 'vitest'
import { readOptions } from './options'

const USER = `U${'A'.repeat(55)}`
const HOSTED = ['--host', 'plenary.mission.example', '--write', 'out']

it.each([
  [[], { kind: 'try', bytes: null, isBuilt: false }],
  [['--built', '--limits', '500MB'], { kind: 'try', bytes: 500_000_000, isBuilt: true }],
  [HOSTED, { kind: 'write', folder: 'out', host: 'plenary.mission.example', nodes: null, bytes: null }],
  [
    [...HOSTED, '--nodes', '10.0.0.1,10.0.0.2,fd00::3', '--limits', '20gb'],
    {
      kind: 'write',
      folder: 'out',
      host: 'plenary.mission.example',
      nodes: ['10.0.0.1', '10.0.0.2', 'fd00::3'],
      bytes: 20_000_000_000,
    },
  ],
  [['--write', 'out'], { kind: 'write', folder: 'out', host: null, nodes: null, bytes: null }],
  [['--revoke', USER], { kind: 'revoke', folder: null, user: USER, until: null }],
  [['--write', 'out', '--revoke', USER], { kind: 'revoke', folder: 'out', user: USER, until: null }],
  [['--revoke', USER, '--until', '1764633600'], { kind: 'revoke', folder: null, user: USER, until: 1_764_633_600 }],
  [['--code'], { kind: 'code', folder: null }],
  [
    ['--write', 'out', '--resize', 'ws://127.0.0.1:8080'],
    { kind: 'resize', folder: 'out', url: 'ws://127.0.0.1:8080' },
  ],
  [['--help'], { kind: 'help' }],
] as const)('%j', (args, command) => {
  expect(readOptions(args)).toEqual(command)
})

it.each([
  [['--hots', 'x'], '--hots'],
  [['here'], 'here'],
  [['--host', 'a.example'], '--host needs --write FOLDER'],
  [['--nodes', 'a,b,c'], '--nodes needs --host'],
  [['--host', 'https://a.example/', '--write', 'out'], 'without https://'],
  [['--host', 'localhost', '--write', 'out'], 'npm run sync-server'],
  [['--host', 'Plenary.localhost', '--write', 'out'], 'Plenary.localhost is this machine alone'],
  [['--host', '10.0.0.1', '--write', 'out'], 'is no name of a host'],
  [['--host', 'a.example"; evil', '--write', 'out'], 'is no name of a host'],
  [[...HOSTED, '--nodes', 'a,b'], 'name 1, 3 or 5'],
  [[...HOSTED, '--nodes', 'a,b,c,d,e,f,g'], 'name 1, 3 or 5'],
  [[...HOSTED, '--nodes', 'a,a,b'], 'twice'],
  [[...HOSTED, '--nodes', 'a,,b'], 'is no address of a node'],
  [[...HOSTED, '--nodes', 'a,b{},c'], 'is no address of a node'],
  [[...HOSTED, '--limits', '20'], 'is no size'],
  [[...HOSTED, '--limits', '1MB'], '100MB or more'],
  [['--revoke', 'Anna'], 'is no user of the server'],
  [['--revoke', `U${'a'.repeat(55)}`], 'is no user of the server'],
  [['--revoke', USER, '--until', 'today'], 'is no time in seconds'],
  [['--resize', 'example'], 'ws://127.0.0.1:8080'],
  [['--write', ''], '--write wants a folder'],
] as const)('%j is refused: %s', (args, said) => {
  expect(() => readOptions(args)).toThrow(said)
})
