/** Device integration: QR codes by camera, the share target, documents, and files opened with the installed app. */
import { writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../../testing/browsers/axe'
import { PWA_URL } from '../../testing/browsers/builds'
import { type DrawnCode, writeVideo } from '../../testing/browsers/camera'
import { offlinePwa, scratchFolder } from '../../testing/browsers/fixtures'
import { openOfflinePwa, PHONE } from '../../testing/browsers/pwa-page'
import { addObservation, PARKED } from '../../testing/browsers/record-screens'
import { pressInRow } from '../../testing/browsers/row-menu'

const TEXT =
  'Geneva, 22 July 2021. Participants cleaned the articles on spam and electronic contracts at the plenary. ' +
  'The small group on paperless trading continues its work.'

const folder = scratchFolder()

describe('a QR code scanned from another phone', () => {
  let code: DrawnCode
  const from = offlinePwa({ viewport: PHONE })

  it('is drawn for a public entry', async () => {
    const { page, goto } = from
    await addObservation(page, PARKED)
    await goto('#/mine?kind=observation')
    await pressInRow(page, page.locator('.rows'), 'Share')
    const drawn = page.locator('svg.qr')
    await drawn.waitFor()
    expect(await violations(page)).toEqual([])
    code = {
      path: (await drawn.locator('path').getAttribute('d')) ?? '',
      size: Number((await drawn.getAttribute('viewBox'))?.split(' ')[2]),
    }
  })

  it('is read, previewed, and saved once', async () => {
    const to = await openOfflinePwa({ viewport: PHONE, args: writeVideo(code, join(folder, 'code.y4m')) })
    try {
      const { page } = to
      await to.goto('#/receive')
      await page.getByRole('button', { name: 'Scan a code' }).click()
      await page.locator('.preview', { hasText: 'Parked' }).waitFor()
      await expect.poll(() => page.locator('video').count()).toBe(0)
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.locator('.preview [role=status]').waitFor()
      await to.goto('#/articles/spam')
      await page.locator('.obs li.mine', { hasText: 'The text on spam was set aside.' }).waitFor()
      await to.goto('#/receive')
      await page.getByRole('button', { name: 'Scan a code' }).click()
      await page.locator('.preview', { hasText: 'This entry is already on this device' }).waitFor()
      expect(to.errors).toEqual([])
    } finally {
      await to.close()
    }
  })

  it('reports an error where there is no camera', async () => {
    await from.goto('#/receive')
    await from.page.getByRole('button', { name: 'Scan a code' }).click()
    await from.page.getByRole('alert').waitFor()
    await from.page.getByRole('button', { name: 'Scan a code' }).waitFor()
  })
})

describe('with the app installed and the network off', () => {
  const pwa = offlinePwa({ viewport: PHONE, hasWindows: true }, async (page) => {
    const session = await page.context().newCDPSession(page)
    await session.send('PWA.install', { manifestId: PWA_URL, installUrlOrBundleUrl: PWA_URL })
  })
  let page: Page
  beforeAll(() => {
    page = pwa.page
  })

  /** Submits the share-target form of the manifest. */
  const share = async (fields: Readonly<Record<string, string>>) => {
    await page.evaluate(async (fields) => {
      const manifest = await (
        await fetch(document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '')
      ).json()
      const { action, method, enctype, params } = manifest.share_target
      const form = document.createElement('form')
      Object.assign(form, { action, method, enctype })
      for (const [name, value] of Object.entries(fields)) {
        const input = document.createElement('textarea')
        input.name = params[name]
        input.value = value
        form.append(input)
      }
      document.body.append(form)
      form.submit()
    }, fields)
    await page.waitForURL('**/#/reader')
    await page.getByText('This text was shared with Plenary').waitFor()
    expect(await page.locator('#reader-text').inputValue()).toBe('')
    await page.locator('.preview').getByRole('button', { name: 'Analyse' }).click()
  }

  it('a shared text opens in Analyse text, and its status statement is saved in one tap once a visibility is chosen', async () => {
    await pwa.goto('#/')
    await share({ title: 'Stocktaking', text: TEXT, url: 'https://example.org/news' })
    await expect.poll(() => page.locator('#reader-text').inputValue()).toBe(`Stocktaking\n\n${TEXT}`)
    expect(await page.locator('#reader-url').inputValue()).toBe('https://example.org/news')
    expect(await violations(page)).toEqual([])
    await page.getByRole('radio', { name: /^Private/ }).check()
    await page.getByRole('button', { name: /^Add .*spam/i }).click()
    await page.locator('.toasts', { hasText: 'Undo' }).waitFor()
    await page.reload()
    await page.locator('#reader-text').waitFor()
    expect(await page.locator('#reader-text').inputValue()).toBe('')
  })

  it('a shared link without text is kept, with a note on what is missing', async () => {
    await pwa.goto('#/')
    await share({ url: 'https://example.org/other' })
    await expect.poll(() => page.locator('#reader-url').inputValue()).toBe('https://example.org/other')
    await page.getByText('Only a link was shared.').waitFor()
  })

  it('shared markup is shown as text', async () => {
    await pwa.goto('#/')
    await share({ text: '<img src=x onerror=alert(1)> javascript:alert(1) spam cleaned' })
    await expect.poll(() => page.locator('#reader-text').inputValue()).toContain('<img src=x')
    expect(await page.locator('main img, main a[href^="javascript"]').count()).toBe(0)
    expect(pwa.errors).toEqual([])
  })

  const choose = (name: string, buffer: Uint8Array) =>
    page.setInputFiles('#reader-file', { name, mimeType: '', buffer: Buffer.from(buffer) })
  const docx = (text: string) =>
    zipSync({ 'word/document.xml': strToU8(`<w:document><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:document>`) })
  const html = (text: string) =>
    strToU8(`<!doctype html><title>News</title><script>globalThis.ran = 1</script>
      <link rel="canonical" href="https://example.org/page"><p>${text}<img src="https://example.org/x.png" onerror="globalThis.ran = 1">`)
  /** As a word processor makes one: fonts of its own, lines that end where the page does. */
  const pdf = async (text: string) => {
    const printed = await page.context().newPage()
    await printed.setContent(`<p style="width: 320px">${text}</p>`)
    const bytes = await printed.pdf()
    await printed.close()
    return bytes
  }

  it.each([
    ['HTML', 'news.html', async () => html(TEXT)],
    ['DOCX', 'news.docx', async () => docx(TEXT)],
    ['PDF', 'news.pdf', () => pdf(TEXT)],
  ])('a document is read: %s', async (_, name, make) => {
    await pwa.goto('#/')
    await pwa.goto('#/reader')
    await choose(name, await make())
    await expect.poll(() => page.locator('#reader-text').inputValue()).toBe(TEXT)
    await page.getByRole('button', { name: /^Add .*spam/i }).waitFor()
    await page.getByText('Date found: 22 July 2021.').waitFor()
    expect(await page.evaluate('globalThis.ran')).toBeUndefined()
    expect(await violations(page)).toEqual([])
    expect(pwa.errors).toEqual([])
  })

  it('the address that a document gives as its own is proposed, and not taken', async () => {
    await pwa.goto('#/')
    await pwa.goto('#/reader')
    await choose('news.html', html(TEXT))
    await page.getByText('The document gives this as its own address: https://example.org/page').waitFor()
    expect(await page.locator('#reader-url').inputValue()).toBe('')
    await page.getByRole('button', { name: 'Use as web address' }).click()
    await expect.poll(() => page.locator('#reader-url').inputValue()).toBe('https://example.org/page')
    expect(await page.getByText('its own address').count()).toBe(0)
    expect(await violations(page)).toEqual([])
  })

  it('a statement of a paragraph that no entry can hold, with control characters, is saved', async () => {
    await pwa.goto('#/')
    await pwa.goto('#/reader')
    await choose(
      'long.docx',
      docx(`${'The talks went on. '.repeat(1500)}${TEXT}&#127; ${'They went on. '.repeat(1500)}`),
    )
    await page.getByRole('radio', { name: /^Private/ }).check()
    // A date inside a paragraph is not the date of the text.
    await page.locator('#reader-date').fill('22 July 2021')
    await page.locator('#reader-date').press('Enter')
    await page.getByRole('button', { name: /^Add .*spam/i }).click()
    await page.locator('.toasts', { hasText: 'Undo' }).waitFor()
    expect(pwa.errors).toEqual([])
  })

  it('a file that is no document is refused, with what to do', async () => {
    await pwa.goto('#/reader')
    for (const [name, bytes, words] of [
      ['none.pdf', strToU8('%PDF-1.7 and no more'), /none\.pdf: The file is damaged or incomplete/],
      ['old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), /old format \(DOC\)\. Save it as DOCX or PDF/],
      ['sheet.docx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /not a text, HTML, DOCX or PDF file/],
    ] as const) {
      await choose(name, bytes)
      await page.getByRole('alert').filter({ hasText: words }).waitFor()
    }
    expect(await violations(page)).toEqual([])
  })

  it('a date is read as it is written, and asked for where it may be two or none', async () => {
    await pwa.goto('#/')
    await pwa.goto('#/reader')
    await page.locator('#reader-text').fill('Participants cleaned the article on spam.')
    const date = page.locator('#reader-date')
    for (const typed of ['Genève, le 22 juillet 2021', 'jueves, 22 de julio de 2021', 'July 22nd, 2021', '22.7.2021']) {
      await date.fill(typed)
      await page.getByText('Read as 22 July 2021.').waitFor()
    }
    await date.fill('el 22 de julio')
    await page.getByRole('button', { name: 'Analyse', exact: true }).click()
    await page.getByText('Enter the year too').waitFor()
    expect(await date.evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await page.getByRole('button', { name: /^Add .*spam/i }).count()).toBe(0)
    await date.fill('03/04/2021')
    await page.getByRole('button', { name: '3 April 2021' }).click()
    await page.getByText('Read as 3 April 2021.').waitFor()
    await page.getByRole('button', { name: 'Analyse', exact: true }).click()
    await page.getByRole('button', { name: /^Add .*spam.*3 Apr 2021/i }).waitFor()
    expect(await violations(page)).toEqual([])
  })

  /** Opens a file as the system does for an installed app with an open window. */
  const openWithApp = async (name: string, text: string) => {
    await pwa.goto('#/')
    const file = join(folder, name)
    writeFileSync(file, text)
    const session = await page.context().newCDPSession(page)
    await session.send('PWA.launchFilesInApp', { manifestId: PWA_URL, files: [file] })
  }

  it('a text file opened with the app opens in Analyse text', async () => {
    await openWithApp('news.txt', `${TEXT}\n`)
    await expect.poll(() => page.locator('#reader-text').inputValue()).toBe(TEXT)
    await page.getByRole('button', { name: /^Add .*electronic contracts/i }).waitFor()
  })

  it('an export opened with the app is previewed, another file refused', async () => {
    await pwa.goto('#/files')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export entries (JSON)' }).click(),
    ])
    await openWithApp('export.plenary', await readFile(await download.path(), 'utf8'))
    await page.locator('.preview', { hasText: 'The file has no entries' }).waitFor()
    await openWithApp('other.json', '{"hello":1}')
    await page.getByRole('alert').filter({ hasText: 'other.json' }).waitFor()
    expect(pwa.errors).toEqual([])
  })
})
