/** A text that another part of the app hands to the reader: from a file that the system opened. Taken once. */
import { signal } from '@preact/signals'

export const handedText = signal<string | null>(null)
