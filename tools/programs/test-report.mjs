/** Reads a test run's own reports: counts, the failures, the seconds of each file. */
import { relative } from 'node:path'

/**
 * Passed and failed tests of vitest's JSON report. A file that could not be loaded is one failure; so is a run that
 * failed outside its tests, ran none, or left no report.
 * @param {string | null} report
 * @param {number} exitCode
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(report, exitCode) {
  const { numPassedTests, numFailedTests, testResults } = parse(report)
  const failed = numFailedTests + testResults.filter(isUnloaded).length
  const silent = failed === 0 && (exitCode !== 0 || numPassedTests === 0)
  return { passed: numPassedTests, failed: silent ? 1 : failed }
}

/**
 * Failures of a run, a text each: file, test, and the first lines of its error. They are printed again after all steps,
 * since the end of a long log is what is looked at first.
 * @param {string | null} report
 * @param {string} root  Folder that file names are given from.
 * @returns {string[]}
 */
export function failuresOf(report, root) {
  return parse(report).testResults.flatMap((file) => {
    const name = relative(root, file.name ?? '')
    if (isUnloaded(file)) return [`${name}\n${firstLines(file.message)}`]
    return file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${name} > ${fullName}\n${firstLines(failureMessages?.join('\n'))}`)
  })
}

/**
 * Files of a run with a failure, and the passed and failed tests in them.
 * @param {string | null} report
 * @param {string} root  Folder that file names are given from.
 * @returns {{ files: string[], passed: number, failed: number }}
 */
export function failedFilesOf(report, root) {
  const failed = parse(report).testResults.filter(({ status }) => status === 'failed')
  const results = failed.flatMap(({ assertionResults }) => assertionResults)
  return {
    files: failed.map(({ name }) => relative(root, name ?? '')),
    passed: results.filter(({ status }) => status === 'passed').length,
    failed: results.filter(({ status }) => status === 'failed').length + failed.filter(isUnloaded).length,
  }
}

/**
 * Seconds of each test file, as the reporter wrote them.
 * @param {string} report
 * @returns {FileTime[]}
 */
export const timesIn = (report) => JSON.parse(report)

/** Lines of an error that are shown: its message, a counterexample and its seed, and the first frames of its stack. */
const LINES = 15

const firstLines = (text = '') =>
  text
    .split('\n', LINES)
    .map((line) => `    ${line}`)
    .join('\n')

/** @param {TestFile} file */
const isUnloaded = ({ status, assertionResults }) =>
  status === 'failed' && !assertionResults.some((result) => result.status === 'failed')

/**
 * @typedef {{ name: string, seconds: number }} FileTime
 * @typedef {{ status: string, fullName?: string, failureMessages?: string[] }} TestResult
 * @typedef {{ status: string, name?: string, message?: string, assertionResults: TestResult[] }} TestFile
 * @param {string | null} report
 * @returns {{ numPassedTests: number, numFailedTests: number, testResults: TestFile[] }}
 */
function parse(report) {
  try {
    return JSON.parse(report ?? '')
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  }
}
