/** Vite plugin: emits the fetching page, with its script inside and the policy that has the hash of it. */
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { fetchingPolicy, withPolicy } from '../../pwa/policy'
import { oneScript } from './one-script'

export const fetchingPage: Plugin = {
  name: 'plenary-fetching-page',
  apply: 'build',
  async generateBundle() {
    const script = (await oneScript('pwa/fetching-page/page.iife.ts', 'es2024')).trim()
    const hash = createHash('sha256').update(script).digest('base64')
    const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Plenary</title>
    <script>${script}</script>
  </head>
</html>
`
    this.emitFile({ type: 'asset', fileName: 'fetching.html', source: withPolicy(html, fetchingPolicy(hash)) })
  },
}
