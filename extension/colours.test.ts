import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PHASES } from '../shared/domain/types'
import { COLOURS, HUES, highlightColours, markColours, tokenColours } from './colours'

type Rgb = readonly [number, number, number]

const rgbOf = (hex: string): Rgb => {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [channel(1), channel(3), channel(5)]
}
const linear = (channel: number) => {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
/** Contrast ratio of WCAG 2. */
function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [one, other]
    .map((rgb) => rgb.map(linear))
    .map(([r = 0, g = 0, b = 0]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}
const over = (paper: Rgb, pen: Rgb, alpha: number): Rgb => {
  const mixed = (at: 0 | 1 | 2) => Math.round(pen[at] * alpha + paper[at] * (1 - alpha))
  return [mixed(0), mixed(1), mixed(2)]
}

/** Colour vision deficiencies as matrices on linear RGB (Machado, Oliveira and Fernandes 2009, severity 1). */
const VISION = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const

/** CIELAB of a colour under a vision matrix (D65). */
function labOf(rgb: Rgb, sight: readonly number[]): Rgb {
  const [r = 0, g = 0, b = 0] = rgb.map(linear)
  const seen = (row: number) => {
    const [x = 0, y = 0, z = 0] = sight.slice(row * 3, row * 3 + 3)
    return Math.min(1, Math.max(0, x * r + y * g + z * b))
  }
  const [red, green, blue] = [seen(0), seen(1), seen(2)]
  const curve = (part: number) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116)
  const x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
  const y = curve(0.2126729 * red + 0.7151522 * green + 0.072175 * blue)
  const z = curve((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
const distance = (one: Rgb, other: Rgb) => Math.hypot(...one.map((part, at) => part - (other[at] ?? 0)))

const token = (name: string): readonly [light: Rgb, dark: Rgb] => {
  const tokens = readFileSync(join(import.meta.dirname, '..', 'shared', 'look', 'colours.css'), 'utf8')
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? []
  return [rgbOf(light), rgbOf(dark)]
}
const PAPERS = ['paper', 'paper-2', 'paper-3'].map(token)
const [WHITE, NEAR_BLACK]: readonly [Rgb, Rgb] = PAPERS[0] ?? [rgbOf('#ffffff'), rgbOf('#14171a')]
const PEN: Rgb = [255, 208, 0]
const hues = Object.entries(HUES)

describe.each(hues)('%s', (_, { mark, light, dark }) => {
  test('has contrast as a mark on white, on near-black and on the claim highlight', () => {
    for (const paper of [WHITE, NEAR_BLACK]) expect(contrast(rgbOf(mark), paper)).toBeGreaterThanOrEqual(3.8)
    for (const wash of [over(WHITE, PEN, 0.24), over(NEAR_BLACK, PEN, 0.1)])
      expect(contrast(rgbOf(mark), wash)).toBeGreaterThanOrEqual(3.1)
  })
  test('has contrast as text on each background', () => {
    for (const [white, black] of PAPERS) {
      expect(contrast(rgbOf(light), white)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(rgbOf(dark), black)).toBeGreaterThanOrEqual(4.5)
    }
  })
})

test.each(Object.entries(VISION))('text of two hues stays distinguishable in %s vision', (_, sight) => {
  for (const scheme of ['light', 'dark'] as const)
    for (const [at, [name, hue]] of hues.entries())
      for (const [other, { [scheme]: colour }] of hues.slice(at + 1))
        expect([name, other, distance(labOf(rgbOf(hue[scheme]), sight), labOf(rgbOf(colour), sight)) >= 14]).toEqual([
          name,
          other,
          true,
        ])
})

test('the default hue of a phase is that of the style sheets', () => {
  const marks = readFileSync(join(import.meta.dirname, 'content', 'marks.css'), 'utf8')
  const highlights = readFileSync(join(import.meta.dirname, 'content', 'highlights.css'), 'utf8')
  for (const phase of PHASES) {
    const { mark, light, dark } = HUES[COLOURS[phase]]
    expect(marks).toMatch(new RegExp(`then="${phase}"\\] \\{\\n {2}--plenary-hue: ${mark} `))
    expect(highlights).toMatch(new RegExp(`plenary-${phase}\\) \\{\\n.*${mark} `))
    expect(token(`ph-${phase}`)).toEqual([rgbOf(light), rgbOf(dark)])
  }
})

test('no rule is added for a default hue, and one for each other', () => {
  const chosen = { ...COLOURS, clean: 'violet' } as const
  for (const style of [markColours, highlightColours, tokenColours]) {
    expect(style(COLOURS)).toBe('')
    expect(style(chosen).match(/clean/g)?.length).toBe(style === markColours ? 2 : 1)
    expect(style(chosen)).not.toContain('nearly-clean')
  }
})

test('each colour is defined in one place, for the app, the pages and the card', () => {
  const sheets = ['shared', 'pwa', 'extension'].flatMap((folder) => {
    const path = join(import.meta.dirname, '..', folder)
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'))
    return names.map((name) => readFileSync(join(path, name), 'utf8'))
  })
  const written = sheets.flatMap((sheet) => [...sheet.matchAll(/(--[\w-]+): light-dark\(/g)].map(([, name]) => name))
  expect(written).toContain('--paper')
  expect(written.filter((name, at) => written.indexOf(name) !== at)).toEqual([])
})
