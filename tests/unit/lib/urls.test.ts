import { expect, it } from 'vitest';
import { href, pathOf } from '../../../src/lib/urls.ts';

it.each([
  ['syntheses/plateau-1', '/syntheses/plateau-1/'],
  ['pistes/k3f9ad', '/pistes/k3f9ad/'],
  ['vocabulaire/dilemmes/aider', '/vocabulaire/dilemmes/aider/'],
  ['glossaire/gapp', '/glossaire/#gapp'],
])('%s lives at %s', (key, path) => {
  expect(pathOf(key)).toBe(path);
});

it('an address keeps its own slash when the site is at the root of its host', () => {
  expect([href('/'), href('/pistes/')]).toEqual(['/', '/pistes/']);
});
