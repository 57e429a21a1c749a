/** DevTools access to the world of the extension's content script in a page: what a process that was taken over could run. */
import type { Page } from 'playwright-core'

/** Evaluates an expression in that world; its result comes as JSON. */
export async function contentScript(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page)
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) resolve(context.id)
    })
  })
  await session.send('Runtime.enable')
  const contextId = await found
  return async (expression) => {
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    return result.value
  }
}
