import { loadDecap, type Decap } from '../start/decap.ts';
import { tidy } from './clone.ts';

/**
 * decap-server on the clone, one request at a time: a conflict would leave it in the middle of a rebase, and every later request with it.
 * @param folder the clone
 */
export async function loadClone(folder: string): Promise<Decap> {
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
