import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { PHASES } from '../domain/types'
import { lightColours, withColours } from './light-colours'

const colours = lightColours(readFileSync('shared/look/colours.css', 'utf8'))

it('reads the light colours of the tokens', () => {
  expect(colours.get('paper')).toBe('#ffffff')
  for (const phase of [...PHASES, 'none']) expect(colours.get(`ph-${phase}`)).toMatch(/^#[\da-f]{6}$/)
})

it.each([
  ['<path fill="var(--ink)"/>', '<path fill="#15181b"/>'],
  ['<path stroke="currentColor"/>', '<path stroke="#444b52"/>'],
  ['<path fill="currentcolor"/>', '<path fill="#444b52"/>'],
  ['<text>a\u0000b\u000bc\ud800d\ufffe</text>', '<text>abcd</text>'],
  ['<text style="fill: var(--ink)">', '<text style="fill: #15181b">'],
  [
    '<text fill="var(--ink)">var(--name) fill="var(--ink)"</text>',
    '<text fill="#15181b">var(--name) fill="var(--ink)"</text>',
  ],
  ['<g aria-label="var(--name), currentColor"/>', '<g aria-label="var(--name), currentColor"/>'],
  ['<text>É 😀\n</text>', '<text>É 😀\n</text>'],
])('writes %j for any reader of SVG', (markup, plain) => {
  expect(withColours(markup, colours)).toBe(plain)
})

it('does not pass over a token that is no colour', () => {
  expect(() => withColours('<path fill="var(--hue)"/>', colours)).toThrow('--hue')
})
