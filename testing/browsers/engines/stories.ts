/**
 * Cross-engine stories of the app, the same in each browser engine: offline, add, undo, backup, passphrase, two tabs,
 * paper, every screen. What an engine lacks is stated by its file, and the app must say so in words.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, expect, it } from 'vitest'
import { KNOWN_SCREENS, type KnownScreen, SCREENS } from '../../../pwa/model/screens'
import { textPdf } from '../../text-pdf'
import { PASSPHRASE } from '../faults/records'
import { opened, scratchFolder, servedPwa } from '../fixtures'
import { type Engine, type EngineTab, evaluateIn } from './engine'

/** Feature support of an engine in a WebDriver session. */
export interface EngineAbilities {
  /** Origin private file system, in which the second copy lies. */
  readonly opfs: boolean
  /** `navigator.storage.persist`. */
  readonly persistence: boolean
}

const IDS: Partial<Record<KnownScreen, string>> = {
  article: 'open-internet-access',
  member: 'us',
  meeting: '2021-07-22-plenary',
  correct: 'no-such-entry',
  text: 'no-such-text',
  comparison: 'no-such-text',
}
const ADDRESSES = [...KNOWN_SCREENS.map((one) => SCREENS[one].path.replace(':id', IDS[one] ?? '')), 'nowhere']

const SECRET = 'Zanzibar will fold on the ninth'
const OPEN = 'The text on spam was set aside.'

/** Registers the stories as tests. */
export function tellStories(open: (pwaPort: number) => Promise<Engine>, abilities: EngineAbilities): void {
  const pwa = servedPwa()
  const engine = opened(
    () => open(pwa.port),
    (one) => one.close(),
  )
  const scratch = scratchFolder()
  let tab: EngineTab

  it('opens, and opens every screen with its server gone, without an error', async () => {
    tab = await engine.openTab()
    await tab.load(engine.url)
    await ready(tab)
    await evaluateIn(tab, async () => {
      await navigator.serviceWorker.ready
    })
    await pwa.kill()
    try {
      await tab.load(`${engine.url}#/more`)
      await ready(tab)
      expect(await errorsOn(tab, ADDRESSES)).toEqual([])
    } finally {
      await pwa.restart()
    }
  })

  it('reads a DOCX and a PDF', async () => {
    const words = 'Participants cleaned the article on spam.'
    const xml = `<w:document><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:document>`
    const files = { 'note.docx': zipSync({ 'word/document.xml': strToU8(xml) }), 'note.pdf': textPdf([[words]]) }
    for (const [name, bytes] of Object.entries(files)) {
      const file = join(scratch, name)
      writeFileSync(file, bytes)
      await show(tab, 'reader')
      await tab.chooseFile('#reader-file', file)
      const read = () => evaluateIn(tab, () => document.querySelector<HTMLTextAreaElement>('#reader-text')?.value)
      await expect.poll(read, { message: name }).toBe(words)
      await show(tab, 'more')
    }
  })

  it('reaches other hosts from a sandboxed page, whose script runs, and refuses what is not encrypted', async () => {
    const answers = await evaluateIn(
      tab,
      () =>
        new Promise<string>((resolve) => {
          const frame = document.createElement('iframe')
          frame.setAttribute('sandbox', 'allow-scripts')
          frame.hidden = true
          frame.src = 'fetching.html'
          const { port1, port2 } = new MessageChannel()
          const said: string[] = []
          port1.onmessage = ({ data }) => {
            said.push(data.problem ?? data.kind)
            if (said.length === 2) resolve(said.join(' '))
          }
          frame.onload = () => frame.contentWindow?.postMessage('http://plain.example/', '*', [port2])
          document.body.append(frame)
        }),
    )
    expect(answers).toBe('begun address')
  })

  it('saves a chart as a picture', async () => {
    await show(tab, 'pictures')
    await keepDownloads(tab)
    await tab.click('//button[.="PNG"]')
    const signature = () =>
      evaluateIn(tab, async () => {
        const saved: unknown = Reflect.get(window, 'saved')
        return saved instanceof Blob ? `${saved.type} ${await saved.slice(1, 4).text()}` : ''
      })
    await expect.poll(signature).toBe('image/png PNG')
  })

  it('embeds a chart that re-flows on another page: its letters have 11 px and more', async () => {
    await show(tab, 'pictures')
    await tab.click('//button[.="Embed"]')
    const code = () =>
      evaluateIn(tab, () => document.querySelector<HTMLTextAreaElement>('dialog textarea')?.value ?? '')
    await expect.poll(code).toContain('role="figure"')
    const html = await code()
    const other = await engine.openTab()
    await other.load('about:blank')
    for (const [width, shown] of [
      [358, 'narrow'],
      [760, 'narrow'],
      [832, 'wide'],
    ] as const) {
      const seen = await evaluateIn(
        other,
        (room, content) => {
          document.body.innerHTML = `<div style="width:${room}px">${content}</div>`
          const shownOnes = [...document.querySelectorAll('[role=figure] > svg')].filter((svg) => svg.checkVisibility())
          return shownOnes.map((svg) => ({
            id: svg.id,
            width: svg.getBoundingClientRect().width,
            least: Math.min(
              ...[...svg.querySelectorAll('text')].map(
                (text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
              ),
            ),
          }))
        },
        width,
        html,
      )
      expect(seen.map(({ id }) => id.split('-').at(-1))).toEqual([shown])
      for (const drawing of seen) {
        expect(drawing.width).toBeLessThanOrEqual(width)
        expect(drawing.least).toBeGreaterThanOrEqual(11)
      }
    }
    await other.close()
    await tab.click('//dialog//button[.="Close"]')
  })

  it('adds a status, which the keys undo and redo', async () => {
    await addStatus(tab, 'public', OPEN)
    await says(tab, OPEN)
    await tab.press('Control+z')
    await says(tab, /Undone: Status update: /)
    await expect.poll(() => ownStatuses(tab)).toBe(0)
    await tab.press('Control+Shift+Z')
    await says(tab, /Redone: Status update: /)
    await expect.poll(() => ownStatuses(tab)).toBe(1)
  })

  it('tells what the browser cannot promise', async () => {
    const has = await evaluateIn(tab, () => ({
      opfs: typeof navigator.storage?.getDirectory === 'function',
      persistence: typeof navigator.storage?.persist === 'function',
    }))
    expect(has).toEqual(abilities)
    await show(tab, 'files')
    const isTold = async () => /No second copy on this device/.test(await textOf(tab))
    await expect.poll(isTold).toBe(!abilities.opfs)
  })

  it('shows in one tab what is added in another', async () => {
    const other = await engine.openTab()
    await other.load(`${engine.url}#/articles/spam`)
    await says(other, OPEN)
    await addStatus(other, 'private', SECRET)
    await show(tab, 'articles/spam')
    await says(tab, SECRET)
    await other.close()
  })

  it('lays out paper without controls and without what is private', async () => {
    await show(tab, 'articles/spam')
    await says(tab, SECRET)
    const paper = await textOnPaper(tab)
    expect(paper.text).toContain(OPEN)
    expect(paper.text).not.toContain(SECRET)
    expect(paper.controls).toBe(0)
    await says(tab, SECRET)
  })

  it('restores on another device what it backed up', async () => {
    await show(tab, 'files')
    await keepDownloads(tab)
    await tab.click(button('Create a backup'))
    await says(tab, /Backup saved: 2 entries/)
    const file = join(scratch, 'backup.plenary')
    writeFileSync(file, await downloaded(tab))
    const other = await engine.openTab()
    await other.load(`${engine.otherUrl}#/files`)
    await ready(other)
    await other.chooseFile('#files-file', file)
    await other.click('.preview .btn.primary')
    await says(other, /2 entries added/)
    await show(other, 'articles/spam')
    for (const words of [OPEN, SECRET]) await says(other, words)
    await other.close()
  })

  it('hides private entries, and encrypts them in the database, until the passphrase is given', async () => {
    await show(tab, 'settings')
    await tab.type('#lock-set-next', PASSPHRASE)
    await tab.type('#lock-set-again', PASSPHRASE)
    await tab.click(button('Set passphrase'))
    await says(tab, /Passphrase set. Private entries are now encrypted/)
    expect(await database(tab)).not.toContain(SECRET)
    await tab.load(`${engine.url}#/articles/spam`)
    await says(tab, OPEN)
    await says(tab, /One entry is locked/)
    expect(await textOf(tab)).not.toContain(SECRET)
    await show(tab, 'settings')
    await tab.type('#lock-unlock-now', `${PASSPHRASE}x`)
    await tab.click(button('Unlock'))
    await says(tab, /Incorrect passphrase/)
    await fill(tab, '#lock-unlock-now', '')
    await tab.type('#lock-unlock-now', PASSPHRASE)
    await tab.click(button('Unlock'))
    await says(tab, /Unlocked in this window/)
    await show(tab, 'articles/spam')
    await says(tab, SECRET)
  })

  afterAll(() => tab?.close())
}

const button = (name: string) => `//main//button[normalize-space()="${name}"]`

const textOf = (tab: EngineTab): Promise<string> => evaluateIn(tab, () => document.body.textContent ?? '')
const matches = (words: string | RegExp) => (typeof words === 'string' ? words : words.source)
const says = (tab: EngineTab, words: string | RegExp): Promise<void> =>
  expect.poll(() => textOf(tab)).toMatch(new RegExp(matches(words)))
const ownStatuses = (tab: EngineTab): Promise<number> =>
  evaluateIn(tab, () => document.querySelectorAll('.obs li.mine').length)

/** Waits until the app shows its data. */
const ready = (tab: EngineTab): Promise<void> =>
  expect
    .poll(() =>
      evaluateIn(
        tab,
        () =>
          document.querySelector('[aria-busy="true"]') === null &&
          document.querySelector('footer.foot span:nth-of-type(2)') !== null,
      ),
    )
    .toBe(true)

/** Goes to a screen in the open document. */
async function show(tab: EngineTab, path: string): Promise<void> {
  await evaluateIn(
    tab,
    (hash) => {
      if (location.hash === hash) return
      document.querySelector('main h1')?.setAttribute('data-before', '')
      location.hash = hash
    },
    `#/${path}`,
  )
  await expect
    .poll(() => evaluateIn(tab, () => document.querySelector('main h1:not([data-before])') !== null))
    .toBe(true)
}

/** Opens screens one after the other in the open document. Resolves to the errors on the way, each with its screen. */
async function errorsOn(tab: EngineTab, paths: readonly string[]): Promise<readonly string[]> {
  return await evaluateIn(
    tab,
    async (all) => {
      const found: string[] = []
      const tell = (what: unknown) => found.push(`${location.hash}: ${what}`)
      // A layout that takes two frames is no error, though browsers report it as one.
      addEventListener('error', ({ message }) => message.startsWith('ResizeObserver loop') || tell(message))
      addEventListener('unhandledrejection', ({ reason }) => tell(reason))
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => tell(violatedDirective))
      console.error = (...words) => tell(words.join(' '))
      const until = async (isTrue: () => boolean) => {
        for (let tries = 0; !isTrue(); tries++) {
          if (tries === 200) return tell('no heading')
          await new Promise((done) => setTimeout(done, 25))
        }
      }
      const isShown = () =>
        document.querySelector('[aria-busy="true"]') === null &&
        document.querySelector('main h1:not([data-before]), dialog[open]') !== null
      for (const path of all) {
        for (const heading of document.querySelectorAll('h1')) heading.setAttribute('data-before', '')
        location.hash = `#/${path}`
        await until(isShown)
        if (document.documentElement.scrollWidth > document.documentElement.clientWidth) tell('scrolls sideways')
      }
      return found
    },
    paths,
  )
}

/** Sets the value of a field as its user would, where an engine's driver cannot type: dates, choices. */
const fill = (tab: EngineTab, selector: string, value: string): Promise<void> =>
  evaluateIn(
    tab,
    (where, text) => {
      const field = document.querySelector(where)
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = text
      for (const type of ['input', 'change']) field?.dispatchEvent(new Event(type, { bubbles: true }))
    },
    selector,
    value,
  )

/** Adds a status on spam with the form of its screen. */
async function addStatus(tab: EngineTab, layer: 'public' | 'private', quote: string): Promise<void> {
  await show(tab, 'articles/spam')
  await tab.click(button('Add status'))
  await expect.poll(() => evaluateIn(tab, () => document.querySelector('dialog [name="status"]') !== null)).toBe(true)
  await fill(tab, 'dialog [name="status"]', 'parked')
  await fill(tab, 'dialog [name="date"]', '2026-10-01')
  await tab.click(layer === 'private' ? 'dialog .layers .pv' : 'dialog .layers label:not(.pv)')
  await tab.click('dialog details.fold > summary')
  await tab.type('dialog [name="url"]', 'https://www.example.org/report')
  await tab.type('dialog [name="quote"]', quote)
  await tab.click('dialog button[type="submit"]')
  await expect.poll(() => evaluateIn(tab, () => document.querySelector('dialog[open]') === null)).toBe(true)
}

/**
 * Lays the page out by its rules for paper, and back. No driver but Chromium's emulates a medium: the media of the rules are
 * exchanged instead.
 */
const textOnPaper = (tab: EngineTab): Promise<{ readonly text: string; readonly controls: number }> =>
  evaluateIn(tab, () => {
    const swap = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule) {
          const words = { print: 'all', all: 'print', screen: 'not all', 'not all': 'screen' }[rule.media.mediaText]
          if (words) rule.media.mediaText = words
        }
        if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) swap(rule.cssRules)
      }
    }
    const swapAll = () => {
      for (const sheet of document.styleSheets) swap(sheet.cssRules)
    }
    dispatchEvent(new Event('beforeprint'))
    swapAll()
    const controls = [...document.querySelectorAll<HTMLElement>('input, select, textarea, .masthead, .toast, .acts')]
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let text = ''
    while (texts.nextNode()) if (texts.currentNode.parentElement?.checkVisibility()) text += texts.currentNode.nodeValue
    const paper = { text, controls: controls.filter((one) => one.offsetHeight > 0).length }
    swapAll()
    dispatchEvent(new Event('afterprint'))
    return paper
  })

/** Keeps what the page saves: where a download goes is the browser's affair. */
const keepDownloads = (tab: EngineTab): Promise<void> =>
  evaluateIn(tab, () => {
    const make = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      Object.assign(window, { saved: blob })
      return make.call(URL, blob)
    }
  })
const downloaded = (tab: EngineTab): Promise<string> =>
  evaluateIn(tab, () => (Reflect.get(window, 'saved') as Blob).text())

/** Raw contents of the database. */
const database = (tab: EngineTab): Promise<string> =>
  evaluateIn(
    tab,
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('plenary')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames]
          const transaction = opening.result.transaction(names)
          const asked = names.map((name) => transaction.objectStore(name).getAll())
          transaction.oncomplete = () => {
            opening.result.close()
            resolve(JSON.stringify(asked.map(({ result }) => result)))
          }
        }
      }),
  )
