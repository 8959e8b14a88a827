import { describe, expect, it } from 'vitest';
import { basePath, siteUrl } from '../../../src/lib/environment.ts';

describe('SITE_URL', () => {
  it('is the local server unless said', () => {
    expect(siteUrl({})).toBe('http://localhost:4321');
    expect(siteUrl({ SITE_URL: '' })).toBe('http://localhost:4321');
    expect(siteUrl({ SITE_URL: 'https://resonances.exemple.fr' })).toBe('https://resonances.exemple.fr');
  });
  it.each(['nope', 'resonances.exemple.fr', 'ftp://exemple.fr', 'javascript:alert(1)', 'http://'])('is refused in French: %s', (value) => {
    expect(() => siteUrl({ SITE_URL: value })).toThrow(
      `SITE_URL vaut « ${value} », qui n’est pas une adresse. Écrivez-la entière, par exemple https://resonances.exemple.fr.`,
    );
  });
});

describe('BASE_PATH', () => {
  it.each(['/', '/resonances', '/resonances/', 'resonances', '/a/b-c/'])('may be %s', (value) => {
    expect(basePath({ BASE_PATH: value })).toBe(value);
  });
  it.each(['/é/', '/a b/', 'https://x.fr/', '/a//b', '/a?b'])('is refused in French: %s', (value) => {
    expect(() => basePath({ BASE_PATH: value })).toThrow(`BASE_PATH vaut « ${value} », qui n’est pas un chemin.`);
  });
});
