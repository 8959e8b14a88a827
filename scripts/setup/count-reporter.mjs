import { writeFileSync } from 'node:fs';

/**
 * Vitest reporter: leaves the counts of the run in the file named by RESONANCES_COUNTS, for the last line of `npm test`.
 * A file that cannot be loaded, a failed hook and an unhandled error count as one failure each: no test of theirs may have run to say so.
 */
export default class CountReporter {
  /**
   * @param {ReadonlyArray<import('vitest/node').TestModule>} modules
   * @param {ReadonlyArray<unknown>} unhandled
   */
  onTestRunEnd(modules, unhandled) {
    const counts = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      counts.failed += module.errors().length;
      for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state === 'pending' ? 'skipped' : state] += 1;
      }
    }
    const file = process.env['RESONANCES_COUNTS'];
    if (file) writeFileSync(file, JSON.stringify(counts));
  }
}
