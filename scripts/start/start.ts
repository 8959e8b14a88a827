/**
 * `npm start`: builds the site, serves it with local editing on this machine only, and builds it again after each save.
 * A build that fails changes nothing to what is served; only a first one that fails ends the command.
 */
import type { ChildProcess } from 'node:child_process';
import { duration, say, sayError, SetupError } from '../setup/say.mjs';
import { startBuild } from './build.ts';
import { loadClone } from '../cms-git/answer.ts';
import { loadDecap } from './decap.ts';
import { listen, portFrom } from './server.ts';
import { normalBase, serveSite, type Respond } from './site.ts';
import { ASTRO_CACHE, openStage } from './stage.ts';
import { inTurns } from './turns.ts';
import { watchSources } from './watch.ts';

const QUIET_MS = 300;
/** How long a page that is being read may still ask for files of the build before. */
const FAREWELL_MS = 30_000;

const root = process.cwd();
const base = normalBase(process.env['BASE_PATH']);
const stage = openStage(root, process.pid);
let building: ChildProcess | undefined;
let served: string | undefined;
const first = Promise.withResolvers<Respond>();
let site: Promise<Respond> | Respond = first.promise;

/** Builds, then serves the result in one step. @returns whether it went well */
async function build(): Promise<boolean> {
  const begun = Date.now();
  const folder = stage.next();
  const { child, done } = startBuild(root, folder, ASTRO_CACHE);
  building = child;
  const { ok, said } = await done;
  building = undefined;
  if (said) say(said);
  if (!ok) stage.drop(folder);
  else {
    swap(folder);
    say(`Site construit en ${duration(Date.now() - begun)}.`);
  }
  return ok;
}

function swap(folder: string): void {
  const before = served;
  served = folder;
  site = serveSite(folder, base);
  first.resolve(site);
  if (before) setTimeout(() => stage.drop(before), FAREWELL_MS).unref();
}

async function rebuild(changed: readonly string[]): Promise<void> {
  const more = changed.length > 1 ? ` (et ${changed.length - 1} de plus)` : '';
  say(`\nModifié : ${changed[0] ?? ''}${more}. Reconstruction…`);
  if (await build()) say('Rechargez la page pour voir le changement.');
  else
    say('✗ Le site n’a pas été reconstruit : la version précédente reste en ligne. Corrigez ce qui est dit ci-dessus, puis enregistrez.');
}

function stop(code: number): never {
  building?.kill();
  stage.clear();
  process.exit(code);
}

async function main(): Promise<void> {
  const port = portFrom(process.env['PORT']);
  const workflow = process.env['RESONANCES_EDITION'] === 'git';
  const decap = workflow ? await loadClone(root) : await loadDecap(root);
  await listen({ root, port, base, decap, workflow, site: () => site });
  say('Construction du site…');
  // Watching begins before the first build: what is saved meanwhile is not missed.
  const changed = inTurns(rebuild, QUIET_MS);
  const pending = new Set<string>();
  let ready = false;
  watchSources(root, (file) => (ready ? changed(file) : pending.add(file)), cannotWatch);
  if (!(await build()))
    throw new SetupError('le site n’a pas pu être construit.', 'corrigez ce qui est dit ci-dessus, puis relancez « npm start ».');
  ready = true;
  pending.forEach(changed);
  const address = `http://localhost:${port}${base}`;
  say(`Lire : ${address}\nÉcrire : ${address}admin/\nChaque enregistrement reconstruit le site. Pour arrêter : Ctrl-C.`);
}

function cannotWatch(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  say(`✗ Les changements ne sont plus suivis (${reason}). Relancez « npm start » après vos modifications.`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
// decap-server renames without waiting for the result: a failure there must not end the server.
process.on('unhandledRejection', (error) =>
  say(`✗ Une opération de l’édition locale a échoué : ${error instanceof Error ? error.message : String(error)}`),
);

main().catch((error: unknown) => {
  sayError(error);
  stop(1);
});
