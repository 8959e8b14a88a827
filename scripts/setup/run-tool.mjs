import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { codeOf } from './files.mjs';
import { SetupError } from './say.mjs';

const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a tool quietly and keeps what it wrote.
 * @param {string} file
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, started?: (pid: number | undefined) => void, timeout?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 when the tool cannot be started
 */
export function capture(file, args, { cwd, env, started, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const stop = forwardSignals(child);
    // Node's own `timeout` keeps its timer, and this process, when a child could not be started.
    const timer = timeout === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), timeout);
    let output = '';
    started?.(child.pid);
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => finish(127, `${output}\n${error.message}`));
    child.on('close', (code, signal) => finish(exitCode(code, signal), output));
    /** @param {number} code @param {string} text */
    function finish(code, text) {
      clearTimeout(timer);
      stop();
      resolve({ code, output: text });
    }
  });
}

/**
 * Runs a command in the foreground: same terminal, signals passed on.
 * @param {string} file
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} its exit code (128 + n after signal n)
 * @throws {SetupError} when it cannot be started
 */
export function foreground(file, args, { cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, stdio: 'inherit' });
    const stop = forwardSignals(child);
    child.on('error', (error) => {
      stop();
      const remedy = 'supprimez le dossier « .node », puis relancez la commande.';
      reject(new SetupError(`impossible de lancer « ${file} » (${codeOf(error)}).`, remedy));
    });
    child.on('close', (code, signal) => {
      stop();
      resolve(exitCode(code, signal));
    });
  });
}

/**
 * Passes signals on to a child, and keeps this process alive until the child has ended. A terminal's Ctrl-C reaches the child by itself:
 * sent twice, it would make tools skip their clean end.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops passing them
 */
function forwardSignals(child) {
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  for (const signal of FORWARDED) process.on(signal, forward);
  return () => {
    for (const signal of FORWARDED) process.off(signal, forward);
  };
}

/** @param {number | null} code @param {NodeJS.Signals | null} signal */
function exitCode(code, signal) {
  if (signal) return 128 + (constants.signals[signal] ?? 0);
  return code ?? 1;
}
