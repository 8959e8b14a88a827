import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { opens, starts } from '../../../scripts/setup/chromium-launch.mjs';
import { chromiumPlaces } from '../../../scripts/setup/chromium-places.mjs';
import { ensureChromium } from '../../../scripts/setup/chromium.mjs';
import { folderWith } from '../start/folder.ts';

afterEach(() => void vi.unstubAllEnvs());

function program(script: string): string {
  const file = join(folderWith({ chromium: `#!/bin/sh\n${script}\n` }), 'chromium');
  chmodSync(file, 0o755);
  return file;
}

describe('a Chromium', () => {
  it('is looked for on the path first, then in the usual places', () => {
    const places = chromiumPlaces({ PATH: '/mine' }, 'linux');
    expect(places[0]).toBe('/mine/chromium');
    expect(places).toContain('/usr/bin/chromium-browser');
    expect(places).toContain('/snap/bin/chromium');
    expect(chromiumPlaces({ PATH: '' }, 'darwin').some((place) => place.includes('Google Chrome.app'))).toBe(true);
    expect(chromiumPlaces({ PROGRAMFILES: '/p' }, 'win32')).toContain(join('/p', 'Google/Chrome/Application/chrome.exe'));
  });

  it.each([
    ['that answers', 'echo Chromium 150.0.1', true],
    ['that says nothing', 'exit 0', false],
    ['that is an empty shell of a package', 'echo requires the chromium snap; exit 1', false],
  ])('%s', async (_which, script, expected) => {
    expect(await starts(program(script))).toBe(expected);
  });

  it('that is not there does not start', async () => {
    expect(await starts('/nowhere/chromium')).toBe(false);
  });

  it('that answers but opens no page is found out', async () => {
    expect(await opens(program('echo error while loading libnss3.so >&2; exit 127'))).toEqual({
      ok: false,
      output: expect.stringContaining('libnss3'),
    });
  });

  it('named by CHROMIUM_PATH is the one, or an error: never replaced in silence', async () => {
    const named = program('echo Chromium 150.0.1');
    vi.stubEnv('CHROMIUM_PATH', named);
    expect(await ensureChromium('/site', process.execPath)).toBe(named);
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    await expect(ensureChromium('/site', process.execPath)).rejects.toThrow('« /nowhere/chromium », qui ne démarre pas');
  });
});
