import { readFileSync } from 'node:fs';

interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

interface BrowserReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

// Prints "passed failed skipped" over the reports that `npm test` left, for the last line of .ci/run.
// A report that is missing is a run that never ended, so it counts as one failure.
const unit = report<UnitReport>('.reports/unit.json');
const browser = report<BrowserReport>('.reports/browser.json');
const passed = (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0) + (browser?.stats.flaky ?? 0);
const failed = (unit?.numFailedTests ?? 1) + (browser?.stats.unexpected ?? 1);
const skipped = (unit?.numPendingTests ?? 0) + (browser?.stats.skipped ?? 0);
console.log(passed, failed, skipped);

function report<Report>(path: string): Report | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return null;
  }
}
