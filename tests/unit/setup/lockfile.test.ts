import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  resolved?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
const text = readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, Locked> };

/** Where Node would find a package asked for from a place: beside it, then in each folder above. */
function isFound(place: string, name: string): boolean {
  for (let folder = place; ;) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1));
  }
}

it('holds every package that another asks for, those of other platforms included: npm ci refuses otherwise', () => {
  const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isFound(place, name)),
  );
  expect(missing).toEqual([]);
});

it('names no registry: each installation uses its own', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  expect(text).not.toMatch(/registry\.|:\/\/127\.|:\/\/localhost/);
});
