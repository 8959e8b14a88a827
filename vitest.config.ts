/**
 * Three projects, one after the other: what needs no build, what reads the built site, what opens it in a real browser.
 * `npx vitest run --project unit` runs one of them.
 */
import { defineConfig } from 'vitest/config';

const builtSite = ['tests/helpers/global-site.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/house/**/*.test.ts'],
          setupFiles: ['tests/helpers/draws.ts'],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: builtSite,
          // The pages are parsed once a worker, and only read.
          isolate: false,
          testTimeout: 120_000,
          // A whole build, on a machine that may be doing something else.
          hookTimeout: 300_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/search/**/*.test.ts'],
          globalSetup: builtSite,
          // What is waited for comes when the machine can: a second is a duration, and no fault.
          expect: { poll: { timeout: 15_000 } },
          // One browser at a time already keeps two cores busy.
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
