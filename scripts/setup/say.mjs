/** Words for the person at the terminal. Plain JavaScript: everything in this folder runs on Node 18 before any package is installed. */

/** A failure that the reader can act on: what happened, and what to do about it. Both are French sentences. */
export class SetupError extends Error {
  /**
   * @param {string} message what failed
   * @param {string} remedy what to do, with the command to try
   * @param {string[]} [details] lines of the failing tool, shown last
   */
  constructor(message, remedy, details = []) {
    super(message);
    this.remedy = remedy;
    this.details = details;
  }
}

/**
 * Writes one line on stderr, so that stdout stays the command's own (`check --format json`).
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Prints a failure in plain words, never its stack (`RESONANCES_DEBUG=1` shows it).
 * @param {unknown} error
 */
export function sayError(error) {
  const known = error instanceof SetupError;
  const message = error instanceof Error ? error.message : String(error);
  say('');
  say(known ? `✗ ${message}` : `✗ Erreur inattendue : ${message}`);
  say(known ? `  À faire : ${error.remedy}` : '  À faire : relancez la commande ; RESONANCES_DEBUG=1 devant elle donne le détail.');
  if (known && error.details.length > 0) {
    say('  Détail :');
    for (const line of error.details) say(`    ${line}`);
  }
  if (process.env['RESONANCES_DEBUG'] && error instanceof Error) say(error.stack ?? '');
}

/**
 * A duration as people say it: « 3,2 s », « 2 min 05 s ».
 * @param {number} milliseconds
 */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1).replace('.', ',')} s`;
  return `${Math.floor(seconds / 60)} min ${String(Math.round(seconds % 60)).padStart(2, '0')} s`;
}
