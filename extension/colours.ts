/** Colour palette of phases, and the CSS rules for the user's choices. */
import type { Phase } from '../shared/domain/types'
import { PHASES } from '../shared/domain/types'

interface Hue {
  /** Underline and glyph on pages of unknown background: a mid-tone. */
  readonly mark: string
  /** Text and glyphs on our own light background, and below on the dark one. */
  readonly light: string
  readonly dark: string
}

/** Each has the contrast that marks and text need, and a distance to all others: see `colours.test.ts`. */
export const HUES = {
  slate: { mark: '#74828d', light: '#5b6b76', dark: '#8f98a6' },
  amber: { mark: '#b0770f', light: '#8a5c04', dark: '#fab737' },
  blue: { mark: '#2a80cf', light: '#0459a4', dark: '#5aa6fa' },
  green: { mark: '#1f8a63', light: '#004c32', dark: '#55d6b3' },
  plum: { mark: '#b0568f', light: '#69174e', dark: '#f9b1e2' },
  ink: { mark: '#6e7680', light: '#15181b', dark: '#f0eee8' },
  brown: { mark: '#94786a', light: '#7a6557', dark: '#b49884' },
  olive: { mark: '#78831f', light: '#3a430e', dark: '#b8c76b' },
  violet: { mark: '#9568c9', light: '#7a1fd6', dark: '#c2a0e3' },
} as const satisfies Record<string, Hue>

export type HueName = keyof typeof HUES
export type Colours = Readonly<Record<Phase, HueName>>

/** Default hue of each phase, as in the style sheets. */
export const COLOURS: Colours = {
  proposed: 'slate',
  'under-discussion': 'amber',
  'nearly-clean': 'blue',
  clean: 'green',
  parked: 'plum',
  concluded: 'ink',
  dropped: 'brown',
}

/** CSS rules for the phases whose hue is not the default; '' for none. */
function rulesFor(colours: Colours, rule: (phase: Phase, hue: Hue) => string, media: string): string {
  const rules = PHASES.filter((phase) => colours[phase] !== COLOURS[phase]).map((phase) =>
    rule(phase, HUES[colours[phase]]),
  )
  // Forced colours are the user's own already.
  return rules.length > 0 ? `@media ${media} and (forced-colors: none) {\n${rules.join('\n')}\n}` : ''
}

/** Rules for mark elements. More specific than the style of the manifest, which Firefox applies after all others. */
export const markColours = (colours: Colours): string =>
  rulesFor(
    colours,
    (phase, { mark }) =>
      `[data-plenary-kind]:is([data-plenary-phase="${phase}"]:not([data-plenary-shows]), [data-plenary-shows][data-plenary-phase-then="${phase}"]) { --plenary-hue: ${mark} !important }`,
    'all',
  )

/** Rules for marks that are CSS highlights. */
export const highlightColours = (colours: Colours): string =>
  rulesFor(
    colours,
    (phase, { mark }) => `::highlight(plenary-${phase}) { text-decoration-color: ${mark} !important }`,
    'all',
  )

/** Custom properties for the card, the panel and the settings. Print is black on white. */
export const tokenColours = (colours: Colours): string =>
  rulesFor(
    colours,
    (phase, { light, dark }) => `:root, :host { --ph-${phase}: light-dark(${light}, ${dark}) }`,
    'screen',
  )
