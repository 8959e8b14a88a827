import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linkOn } from '../../../scripts/start/links.ts';
import { folderWith } from './folder.ts';

const project = () => folderWith({ 'content/glossaire/foad.mdx': 'a', 'package.json': '{}' });

it('accepts what is there and what is not there yet', async () => {
  const root = project();
  expect(await linkOn(root, { path: 'content/glossaire/foad.mdx', folder: false })).toBeUndefined();
  expect(await linkOn(root, { path: 'content/new/entry.mdx', folder: false })).toBeUndefined();
  expect(await linkOn(root, { path: 'public/medias', folder: true })).toBeUndefined();
});

it('finds a file that is a link', async () => {
  const root = project();
  symlinkSync('../package.json', join(root, 'content/x.mdx'));
  expect(await linkOn(root, { path: 'content/x.mdx', folder: false })).toBe('content/x.mdx');
});

it('finds a broken link, which a write would follow', async () => {
  const root = project();
  symlinkSync('../elsewhere', join(root, 'content/x.mdx'));
  expect(await linkOn(root, { path: 'content/x.mdx', folder: false })).toBe('content/x.mdx');
});

it('finds a folder on the way that is a link', async () => {
  const root = project();
  symlinkSync('..', join(root, 'content/up'));
  expect(await linkOn(root, { path: 'content/up/package.json', folder: false })).toBe('content/up');
});

it('finds a link inside a folder that is to be listed', async () => {
  const root = project();
  symlinkSync('../../package.json', join(root, 'content/glossaire/x.mdx'));
  expect(await linkOn(root, { path: 'content', folder: true })).toBe('content/glossaire/x.mdx');
});
