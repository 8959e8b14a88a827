import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chromium-headless-shell'];
const MAC_APPS = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
const WINDOWS_APPS = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/**
 * Where a Chromium may be on this machine, likeliest first.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
export function chromiumPlaces(env, platform) {
  if (platform === 'win32') return windowsPlaces(env);
  const onPath = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const folders = [...onPath, '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const named = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const apps = platform === 'darwin' ? ['/Applications', path.join(homedir(), 'Applications')] : [];
  const opt = ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'];
  return [
    ...new Set([...named, ...apps.flatMap((folder) => MAC_APPS.map((app) => path.join(folder, app))), ...opt, ...playwrightPlaces(env)]),
  ];
}

/** @param {NodeJS.ProcessEnv} env */
function windowsPlaces(env) {
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((folder) => folder !== undefined);
  return folders.flatMap((folder) => WINDOWS_APPS.map((app) => path.join(folder, app)));
}

/** Browsers that Playwright installed for another project. @param {NodeJS.ProcessEnv} env */
function playwrightPlaces(env) {
  const cache = env['PLAYWRIGHT_BROWSERS_PATH'] ?? path.join(homedir(), '.cache', 'ms-playwright');
  return foldersOf(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .flatMap((name) => ['chrome-linux', 'chrome-linux64'].map((inside) => path.join(cache, name, inside, 'chrome')));
}

/** @param {string} folder */
function foldersOf(folder) {
  try {
    return readdirSync(folder).sort().reverse();
  } catch {
    return [];
  }
}
