import { loadDecap, type Decap } from '../start/decap.ts';
import { SetupError } from '../setup/say.mjs';
import { isClone, tidy } from './clone.ts';

/**
 * decap-server on the clone, one request at a time: a conflict would leave it in the middle of a rebase, and every later request with it.
 * @param folder the clone
 * @throws {SetupError} when it is no clone of ours: somebody's own work would be committed
 */
export async function loadClone(folder: string): Promise<Decap> {
  if (!isClone(folder)) throw new SetupError('RESONANCES_EDITION=git ne sert qu’à « npm run cms:git ».', 'lancez cette commande.');
  const decap = await loadDecap(folder, 'git');
  let last: Promise<unknown> = Promise.resolve();
  return (body) => {
    const answer = last.then(async () => {
      const given = await decap(body);
      if (given.status >= 500) tidy(folder);
      return given;
    });
    last = answer.catch(() => undefined);
    return answer;
  };
}
