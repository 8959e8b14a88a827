import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { capture } from './run-tool.mjs';

const START_MS = 30_000;
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--remote-debugging-port=0'];

/**
 * Whether a browser answers at all. On Windows `--version` opens a window instead of answering: there, its presence has to do.
 * @param {string} file
 */
export async function starts(file) {
  if (!existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  const { code, output } = await capture(file, ['--version'], { timeout: START_MS });
  return code === 0 && /\d+\.\d+/.test(output);
}

/**
 * Whether a browser really opens a page, as the tests will ask it to: a stronger proof than its version, for one that was just installed.
 * @param {string} file
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function opens(file) {
  const profile = mkdtempSync(path.join(tmpdir(), 'resonances-chromium-'));
  return new Promise((resolve) => {
    const child = spawn(file, [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), START_MS);
    let output = '';
    let ok = false;
    child.on('error', (error) => (output += error.message));
    child.stderr.on('data', (chunk) => {
      output += chunk;
      ok ||= output.includes('DevTools listening');
      if (ok) child.kill('SIGKILL');
    });
    child.on('close', () => {
      clearTimeout(timer);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      resolve({ ok, output });
    });
  });
}
