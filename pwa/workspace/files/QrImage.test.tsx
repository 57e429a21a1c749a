// @vitest-environment happy-dom
import { render } from 'preact'
import { decodeQR } from 'qr/decode.js'
import { afterEach, expect, it, vi } from 'vitest'
import { toBase32 } from '../../../shared/delegation/bytes'
import { invitationLink, LONGEST_LINK } from '../../../shared/delegation/membership/links'
import { toBase64Url } from '../../../shared/encoding/base64'
import { creationOf, newKeys } from '../../../tools/sync/keys'
import { credentialText, issueCredential } from '../../sync/credentials'
import { webCryptography } from '../../sync/web-cryptography'
import { QrImage } from './QrImage'

const place = document.createElement('div')
afterEach(() => render(null, place))

/** An invitation as a device makes it, with a token of NATS. */
async function invitation(): Promise<string> {
  const id = () => toBase32(webCryptography.random(16))
  const [d, invite, expires] = [id(), id(), '2026-11-25T08:30:00.000Z']
  const { path, ...authority } = creationOf(await newKeys({ bytes: 1e9, replicas: 3 }))
  const credential = credentialText(await issueCredential(authority, { d, access: 'guest', name: invite, expires }))
  const secret = toBase64Url(webCryptography.random(16))
  const contents = { v: 1, d, path, root: id(), admin: id(), invite, secret, credential, expires } as const
  return `https://plenary.mission.example/${await invitationLink(webCryptography, contents)}`
}

/** Points of a module that are measured for a pixel, each way. */
const POINTS = 4

/** Pixels of a drawing of unit squares that is scaled to `width`: grey where an edge is within one. */
function scaled(path: string, size: number, width: number): Uint8ClampedArray {
  const dark = new Set([...path.matchAll(/M(\d+ \d+)h1v1h-1z/g)].map(([, corner]) => corner))
  const unit = (at: number) => Math.floor((at * size) / (width * POINTS))
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (let y = 0; y < width * POINTS; y++)
    for (let x = 0; x < width * POINTS; x++)
      if (dark.has(`${unit(x)} ${unit(y)}`)) {
        const at = (Math.floor(y / POINTS) * width + Math.floor(x / POINTS)) * 4
        for (let channel = 0; channel < 3; channel++)
          pixels[at + channel] = (pixels[at + channel] ?? 0) - 255 / POINTS ** 2
      }
  return pixels
}

it('draws a link to join with modules that a decoder tells apart at 400 pixels', async () => {
  const link = await invitation()
  expect(link.length).toBeLessThan(LONGEST_LINK)
  render(<QrImage text={link} label="Code" />, place)
  const drawn = await vi.waitFor(() => {
    const found = place.querySelector('svg.qr')
    if (!found) throw new Error('not drawn yet')
    return found
  })
  const size = Number(drawn.getAttribute('viewBox')?.split(' ')[2])
  // With a quiet zone of four on each side.
  expect(size).toBeLessThanOrEqual(117)
  const data = scaled(drawn.querySelector('path')?.getAttribute('d') ?? '', size, 400)
  expect(decodeQR({ width: 400, height: 400, data }, { timeLimit: 10_000 })).toBe(link)
})
