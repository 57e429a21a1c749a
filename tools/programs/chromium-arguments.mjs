/** Command line of Chromium for tests and demonstrations. */

/**
 * Arguments of a Chromium that has the extension loaded and asks for nothing on its own.
 * @param {string | null} extension the unpacked folder
 * @returns {string[]}
 */
export function chromiumArguments(extension) {
  return [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Root, as in a container, has no sandbox to run in.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
  ]
}
