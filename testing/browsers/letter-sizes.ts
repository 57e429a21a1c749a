/** Heights in px of the letters of drawings (SVG), as their page scales them. It runs in a page, and refers to nothing but its argument. */
export const letterSizes = (drawings: readonly Element[]): number[] =>
  drawings.flatMap((drawing) =>
    [...drawing.querySelectorAll('text')].map((text) => {
      const matrix = text instanceof SVGGraphicsElement ? text.getScreenCTM() : null
      return Number.parseFloat(getComputedStyle(text).fontSize) * (matrix?.a ?? 0)
    }),
  )
