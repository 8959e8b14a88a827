import { describe, expect, it } from 'vitest';
import { npmFailure } from '../../../scripts/setup/failures.mjs';
import { duration } from '../../../scripts/setup/say.mjs';
import { tally } from '../../../scripts/setup/tally.mjs';

const said = (output: string) => npmFailure('l’installation', output).message;

describe('a failure of npm, in words', () => {
  it.each([
    ['npm error code ECONNREFUSED', 'ne répond pas'],
    ['npm ERR! code ENOTFOUND\nnpm ERR! network request to https://x failed', 'ne répond pas'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'certificat'],
    ['npm error code ENOSPC', 'disque est plein'],
    ['npm error code EACCES\nnpm error syscall mkdir', 'ne peut pas être écrit'],
    ['npm error code EUSAGE\nnpm error `npm ci` can only install packages when', 'ne disent pas la même chose'],
    ['npm error code EINTEGRITY', 'abîmé'],
    ['npm error code ETARGET', 'n’a pas une des versions'],
    ['npm error code E403', 'refuse l’accès'],
    ['npm error process terminated\nnpm error signal SIGTERM', 'interrompue'],
    ['Segmentation fault', 's’est arrêté sur une erreur'],
  ])('%s', (output, words) => {
    expect(said(output)).toContain(words);
  });

  it('shows npm’s own reason, without its stack, its help and its log', () => {
    const output = [
      'npm warn deprecated x',
      'npm error code ECONNREFUSED',
      'npm error syscall connect',
      'npm error FetchError: request failed',
      'npm error     at ClientRequest.<anonymous> (/x.js:1:1)',
      'npm error A complete log of this run can be found in: /x/_logs/1.log',
    ].join('\n');
    expect(npmFailure('l’installation', output).details).toEqual(['code ECONNREFUSED', 'FetchError: request failed']);
  });
});

describe('the last line of the tests', () => {
  it.each([
    [{ passed: 12, failed: 0, skipped: 0 }, 0, '12 passed, 0 failed'],
    [{ passed: 12, failed: 3, skipped: 0 }, 1, '12 passed, 3 failed'],
    [{ passed: 12, failed: 0, skipped: 2 }, 0, '12 passed, 0 failed, 2 skipped'],
    [{ passed: 12, failed: 0, skipped: 0 }, 1, '12 passed, 1 failed'],
    [undefined, 1, '0 passed, 1 failed'],
    [undefined, 0, '0 passed, 0 failed'],
  ])('%j, exit %i: %s', (counts, code, line) => {
    expect(tally(counts, code)).toBe(line);
  });
});

it('says durations as people do', () => {
  expect(duration(3240)).toBe('3,2 s');
  expect(duration(125_000)).toBe('2 min 05 s');
});
