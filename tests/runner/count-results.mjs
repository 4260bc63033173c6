// Turns exit codes and the reports of Vitest and Playwright into counts, so that the last line of a run can be trusted:
// a run that breaks before it reports, or that runs no test, counts as a failure.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} VitestReport */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} PlaywrightReport */

/**
 * Counts a step that is not made of tests.
 * @param {boolean} passed
 * @returns {Counts}
 */
export function countStep(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/**
 * Counts a Vitest run. A test file that fails before its first test (it does not compile, say) counts as one failure.
 * @param {VitestReport | undefined} report the JSON reporter's file; undefined when it was not written
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countVitest(report, exitCode) {
  if (!report) return countStep(false);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return withHiddenFailure(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    exitCode,
  );
}

/**
 * Counts a Playwright run. An error outside a test (the server does not start, a file does not compile) counts as one
 * failure each; a flaky test counts as failed.
 * @param {PlaywrightReport | undefined} report the JSON reporter's file; undefined when it was not written
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countPlaywright(report, exitCode) {
  if (!report) return countStep(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withHiddenFailure({ passed: expected, failed: unexpected + flaky + report.errors.length, skipped }, exitCode);
}

/**
 * The plain summary: `12 passed, 0 failed`, and `, 1 skipped` if any.
 * @param {readonly Counts[]} all
 */
export function summaryLine(all) {
  const sum = (/** @type {keyof Counts} */ key) => all.reduce((total, counts) => total + counts[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A run that ended badly without a failed test, or ran no test at all, has failed once. */
function withHiddenFailure(/** @type {Counts} */ counts, /** @type {number} */ exitCode) {
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}
