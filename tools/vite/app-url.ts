/** Validation of `PWA_URL`, the address of the app that the extension is built for. */

const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])$/
const LOCAL_NAME = /^(?:.+\.)?localhost$/
const EXAMPLE = 'Set it to the address of the app with a slash at its end: PWA_URL=https://plenary.example/'

/** Problem of the address, and what to do; `null` where a build can use it. */
export function appUrlProblem(url: string): string | null {
  const problem = problemOf(url)
  return problem === null ? null : `PWA_URL is ${url === '' ? 'not set' : url}: ${problem}. ${EXAMPLE}`
}

/** Names and addresses of the own machine: every one under `localhost` is (RFC 6761). */
export const isOwnMachine = (hostname: string): boolean => LOCAL.test(hostname) || LOCAL_NAME.test(hostname)

/** The same for a build that others get: it must not trust whatever answers on a port of their machine. */
export function releaseUrlProblem(url: string): string | null {
  const problem =
    URL.canParse(url) && isOwnMachine(new URL(url).hostname)
      ? `PWA_URL is ${url}: a release is for an address of the web. ${EXAMPLE}`
      : appUrlProblem(url)
  return problem === null ? null : `${problem}\nThe app alone is for any address: npm run package -- --app`
}

function problemOf(url: string): string | null {
  if (!URL.canParse(url)) return 'it is no address'
  const { protocol, hostname, username, password, search, hash, pathname, href } = new URL(url)
  if (protocol !== 'https:' && !(protocol === 'http:' && LOCAL.test(hostname)))
    return 'it is not https:, which only localhost may go without'
  if (username !== '' || password !== '') return 'it has a user name or a password'
  if (search !== '' || hash !== '' || /[?#]/.test(url)) return 'it has a question mark or a number sign'
  if (!pathname.endsWith('/')) return 'it does not end with a slash'
  // Dots, backslashes and capital letters of a host: the browser would ask for another address than the one that was typed.
  return href === url ? null : `browsers read it as ${href}`
}
