/** Counts a test run by its own report. */

/**
 * Passed and failed tests of vitest's JSON report. A file that could not be loaded is one failure; so is a run that
 * failed outside its tests, ran none, or left no report.
 * @param {string | null} report
 * @param {number} exitCode
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(report, exitCode) {
  const { numPassedTests, numFailedTests, testResults } = parse(report)
  const unloaded = testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((result) => result.status === 'failed')
  }).length
  const failed = numFailedTests + unloaded
  const silent = failed === 0 && (exitCode !== 0 || numPassedTests === 0)
  return { passed: numPassedTests, failed: silent ? 1 : failed }
}

/**
 * @param {string | null} report
 * @returns {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }}
 */
function parse(report) {
  try {
    return JSON.parse(report ?? '')
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  }
}
