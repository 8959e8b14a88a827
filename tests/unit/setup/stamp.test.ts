import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forgetStamp, isInstalled, sameInstallation, writeStamp } from '../../../scripts/setup/stamp.mjs';
import { folderWith } from '../start/folder.ts';

const LOCKED = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'x' },
  'node_modules/b': { version: '2.0.0', integrity: 'y' },
  'node_modules/mac-only': { version: '1.0.0', optional: true },
};
const INSTALLED = { 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/b': { version: '2.0.0', integrity: 'y' } };

const project = () =>
  folderWith({
    'package-lock.json': JSON.stringify({ packages: LOCKED }),
    'node_modules/.package-lock.json': JSON.stringify({ packages: INSTALLED }),
    'node_modules/a/package.json': '{}',
    'node_modules/b/package.json': '{}',
  });

describe('what npm installed', () => {
  it('is the lockfile’s, optional packages of other platforms apart', () => {
    expect(sameInstallation(LOCKED, INSTALLED)).toBe(true);
  });

  it.each([
    ['a package is missing', { 'node_modules/a': INSTALLED['node_modules/a'] }],
    ['a version differs', { ...INSTALLED, 'node_modules/a': { version: '1.0.1', integrity: 'x' } }],
    ['a content differs', { ...INSTALLED, 'node_modules/a': { version: '1.0.0', integrity: 'z' } }],
    ['there is one too many', { ...INSTALLED, 'node_modules/c': { version: '1.0.0' } }],
    ['nothing is known', {}],
  ])('is not when %s', (_when, installed) => {
    expect(sameInstallation(LOCKED, installed)).toBe(false);
  });
});

describe('node_modules', () => {
  it('is accepted when a developer’s own npm install made it', () => {
    expect(isInstalled(project(), LOCKED)).toBe(true);
  });

  it('is not when its installation was begun and not finished', () => {
    const root = project();
    forgetStamp(root);
    expect(isInstalled(root, LOCKED)).toBe(false);
  });

  it('is accepted on our word where npm keeps no record', () => {
    const root = project();
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect(isInstalled(root, LOCKED)).toBe(false);
    writeStamp(root);
    expect(isInstalled(root, LOCKED)).toBe(true);
  });

  it('is not when the lockfile has changed since', () => {
    const root = project();
    writeStamp(root);
    const locked = { ...LOCKED, 'node_modules/a': { version: '1.1.0', integrity: 'x2' } };
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: locked }));
    expect(isInstalled(root, locked)).toBe(false);
  });

  it('is not when a folder was removed by hand', () => {
    const root = project();
    writeStamp(root);
    rmSync(join(root, 'node_modules/b'), { recursive: true });
    expect(isInstalled(root, LOCKED)).toBe(false);
  });

  it('is not when it was copied from another platform', () => {
    const root = project();
    writeFileSync(join(root, 'node_modules/.resonances.json'), JSON.stringify({ asked: '', installed: '', platform: 'amiga-m68k' }));
    expect(isInstalled(root, LOCKED)).toBe(false);
  });
});
