/** Test fixture: a form drawn in the page, with functions that fill it in and submit it. */
import { type ComponentChild, render } from 'preact'

export const place = document.createElement('div')
document.body.append(place)

export const frame = () => new Promise((done) => setTimeout(done))

/** Draws a form anew. */
export async function draw(form: ComponentChild): Promise<void> {
  render(null, place)
  render(form, place)
  await frame()
}

export function field(name: string): HTMLInputElement {
  const found = place.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (!found) throw new Error(`no field ${name}`)
  return found
}

/** Fills in fields by their names. */
export async function type(values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const input = field(name)
    input.value = value
    input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input', { bubbles: true }))
    await frame()
  }
}

/** Submits by a button; by a key without one. */
export async function submit(submitter: HTMLElement | null = null): Promise<void> {
  place.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true, submitter }))
  await frame()
  await frame()
}

/** Submits by the button that saves a new entry as public or private. */
export const submitAs = (layer: 'public' | 'private'): Promise<void> =>
  submit(place.querySelector<HTMLElement>(`button[name="layer"][value="${layer}"]`))

export const errors = () => [...place.querySelectorAll('.field .err')].map((error) => error.textContent)
/** What saving will do, in words. */
export const will = () => place.querySelector('.will')?.textContent
