/**
 * Budget of bytes that a PDF may unpack to: defence against decompression bombs. The decoders of PDF.js charge what they allocate
 * (`tools/vite/patched-pdfjs.ts`). State of the module, since nothing of ours is passed to them; a worker reads one document.
 */
let left = Number.POSITIVE_INFINITY

/** Begins a document. */
export function setUnpackBudget(bytes: number): void {
  left = bytes
}

/** Called before an allocation. Throws once the budget is spent, each time: PDF.js catches some errors, and goes on. */
export function chargeUnpacked(bytes: number): void {
  left -= bytes
  if (left < 0) throw new RangeError('The document unpacks to more than its budget')
}

export const isUnpackBudgetSpent = (): boolean => left < 0
