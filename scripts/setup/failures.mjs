import { SetupError } from './say.mjs';

/**
 * What npm's error output means for the person at the terminal. First match wins.
 * @type {{ pattern: RegExp, what: string, remedy: string }[]}
 */
const CAUSES = [
  {
    pattern: /^npm (error|ERR!) (signal SIG|process terminated)|^npm.*\bcanceled\b/m,
    what: 'elle a été interrompue',
    remedy: 'relancez la commande : elle recommence d’elle-même ce qui manque.',
  },
  {
    pattern: /\b(ENOTFOUND|ECONN\w+|E\w*TIMEDOUT|EAI_AGAIN|E(NET|HOST)UNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR)\b|network request/i,
    what: 'le registre des paquets (npm) ne répond pas',
    remedy: 'vérifiez la connexion à internet (et le serveur mandataire : « npm config get proxy »), puis relancez la commande.',
  },
  {
    pattern: /CERT|SELF_SIGNED|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY/,
    what: 'le certificat du registre des paquets n’est pas reconnu',
    remedy: 'demandez au service informatique le certificat du réseau, puis : NODE_EXTRA_CA_CERTS=<fichier.pem> devant la commande.',
  },
  {
    pattern: /\bENOSPC\b/,
    what: 'le disque est plein',
    remedy: 'libérez de la place (environ 1 Go), puis relancez la commande.',
  },
  {
    pattern: /\b(EACCES|EPERM|EROFS)\b/,
    what: 'un dossier ne peut pas être écrit (celui du projet ou le cache de npm)',
    remedy: 'vérifiez que ces dossiers vous appartiennent (« ls -ld . ~/.npm »), puis relancez la commande.',
  },
  {
    pattern: /in sync|npm ci.{0,40}can only install|EUSAGE/,
    what: 'package.json et package-lock.json ne disent pas la même chose',
    remedy: 'lancez « npm install », puis relancez la commande.',
  },
  {
    pattern: /\bEINTEGRITY\b/,
    what: 'un paquet téléchargé est abîmé',
    remedy: 'lancez « npm cache verify », puis relancez la commande.',
  },
  {
    pattern: /\b(E404|ETARGET|ENOVERSIONS)\b/,
    what: 'le registre des paquets n’a pas une des versions demandées',
    remedy: 'vérifiez l’adresse du registre (« npm config get registry »), puis relancez la commande.',
  },
  {
    pattern: /\b(E401|E403|ENEEDAUTH)\b/,
    what: 'le registre des paquets refuse l’accès',
    remedy: 'vérifiez l’adresse du registre (« npm config get registry ») et vos droits, puis relancez la commande.',
  },
];

const NOISE = /^npm (warn|WARN)\b|^at |^(syscall|errno) |complete log of this run|_logs/;
const OTHERWISE = { what: 'npm s’est arrêté sur une erreur', remedy: 'lisez le détail ci-dessous, puis relancez la commande.' };

/**
 * The failure of one npm run, in words.
 * @param {string} step what was being done: « l'installation des paquets »
 * @param {string} output everything that npm wrote
 * @returns {SetupError}
 */
export function npmFailure(step, output) {
  const { what, remedy } = CAUSES.find(({ pattern }) => pattern.test(output)) ?? OTHERWISE;
  return new SetupError(`${step} a échoué : ${what}.`, remedy, npmDetails(output));
}

/**
 * npm says what happened in its first lines, then adds its whole help and the place of its log.
 * @param {string} output
 */
function npmDetails(output) {
  const lines = output.split(/\r?\n/).map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
  return lines.filter((line) => line !== '' && !NOISE.test(line)).slice(0, 4);
}

/**
 * The last telling lines of a tool's output.
 * @param {string} output
 * @param {number} count
 */
export function lastLines(output, count) {
  return output
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(-count);
}
