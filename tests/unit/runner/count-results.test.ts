import { describe, expect, test } from 'vitest';
import { countPlaywright, countStep, countVitest, summaryLine } from '../../runner/count-results.mjs';
import { isCurrent } from '../../runner/installed.mjs';

const vitestReport = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const playwrightReport = { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };
const oneFailure = { passed: 0, failed: 1, skipped: 0 };

describe('counting a Vitest run', () => {
  test('takes passed, failed, skipped and to-do tests from the report', () => {
    const report = { ...vitestReport, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 + 1 });
  });

  test('counts a file that broke before its first test as one failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(countVitest({ ...vitestReport, testResults }, 1).failed).toBe(1);
  });

  test('fails when there is no report, no test, or a bad exit code without a failed test', () => {
    expect(countVitest(undefined, 0)).toEqual(oneFailure);
    expect(countVitest({ ...vitestReport, numPassedTests: 0 }, 0)).toEqual(oneFailure);
    expect(countVitest(vitestReport, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });
});

describe('counting a Playwright run', () => {
  test('counts flaky tests and errors outside tests as failures', () => {
    const report = { stats: { expected: 2, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] };
    expect(countPlaywright(report, 1)).toEqual({ passed: 2, failed: 1 + 1 + 1, skipped: 1 });
  });

  test('fails when there is no report or a bad exit code without a failed test', () => {
    expect(countPlaywright(undefined, 1)).toEqual(oneFailure);
    expect(countPlaywright(playwrightReport, 1)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });
});

describe('the summary line', () => {
  test('adds up the steps and names skipped tests only when there are any', () => {
    expect(summaryLine([countStep(true), { passed: 3, failed: 1, skipped: 0 }])).toBe('4 passed, 1 failed');
    expect(summaryLine([{ passed: 1, failed: 0, skipped: 2 }])).toBe('1 passed, 0 failed, 2 skipped');
    expect(summaryLine([])).toBe('0 passed, 0 failed');
  });
});

describe('dependencies are current', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b-mac': { version: '2.0.0', optional: true },
  };

  test('when every package is there in its version; a package for another platform may be missing', () => {
    expect(isCurrent(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
  });

  test('not when a package is missing or has another version', () => {
    expect(isCurrent(wanted, {})).toBe(false);
    expect(isCurrent(wanted, { 'node_modules/a': { version: '1.0.1' } })).toBe(false);
  });
});
