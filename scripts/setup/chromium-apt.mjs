import { lastLines } from './failures.mjs';
import { capture } from './run-tool.mjs';
import { duration, say } from './say.mjs';

const APT_ENV = { DEBIAN_FRONTEND: 'noninteractive' };
const APT_MS = 10 * 60_000;

/**
 * Installs Chromium by apt when the user is root and apt is there.
 * @param {string[]} reasons where to note why it could not be done
 * @param {() => Promise<string | undefined>} look finds a Chromium that starts
 * @returns {Promise<string | undefined>}
 */
export async function installByApt(reasons, look) {
  if (process.getuid?.() !== 0 || !(await hasApt())) return undefined;
  const begun = Date.now();
  say('Aucun Chromium pour les tests : installation par apt (une à deux minutes, une seule fois)…');
  const update = await apt(['update']);
  const install = await apt(['install', '-y', '--no-install-recommends', 'chromium']);
  if (install.code !== 0) {
    const lines = update.code === 0 ? lastLines(install.output, 3) : [...lastLines(update.output, 2), ...lastLines(install.output, 2)];
    reasons.push('apt n’a pas pu installer chromium :', ...lines);
    if (/dpkg was interrupted|--fix-broken|unmet dependencies/.test(install.output)) {
      reasons.push('apt est resté au milieu d’une installation : « dpkg --configure -a && apt-get -f install » le répare.');
    }
    return undefined;
  }
  const found = await look();
  if (found) say(`Chromium installé en ${duration(Date.now() - begun)}.`);
  else reasons.push('apt a installé chromium, mais il ne démarre pas (« chromium --version » dit pourquoi).');
  return found;
}

const hasApt = async () => (await capture('apt-get', ['--version'])).code === 0;

/** @param {string[]} args */
function apt(args) {
  const calm = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=2'];
  return capture('apt-get', [...calm, ...args], { env: { ...process.env, ...APT_ENV }, timeout: APT_MS });
}
