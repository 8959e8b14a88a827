/**
 * `npm run verify`: what a release deserves and an everyday test does not need. Types of every file, templates too; then every
 * test with fresh random draws in the property tests, and axe on every page in the dark and on a phone as well.
 */
import { spawnSync } from 'node:child_process';

const STEPS = [
  { name: 'Types', args: ['node_modules/astro/bin/astro.mjs', 'check'] },
  { name: 'Tests, en entier', args: ['node_modules/vitest/vitest.mjs', 'run'] },
];

const env = { ...process.env, RESONANCES_FULL: '1' };
const failed = STEPS.filter(({ name, args }) => {
  console.log(`\n${name}`);
  return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status !== 0;
});
if (failed.length > 0) {
  console.error(`\nÀ reprendre : ${failed.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
}
