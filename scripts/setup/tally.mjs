/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The one line that ends `npm test`. A run that stops on an error counts as one failure even when no test could say so.
 * @param {Counts | undefined} counts undefined when the run ended before counting
 * @param {number} exitCode of vitest
 */
export function tally(counts, exitCode) {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const failures = exitCode === 0 ? failed : Math.max(1, failed);
  return `${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
