/**
 * Drafts that survive a closed tab. Decap offers the draft that it kept as soon as it finds it, then loads the entry over it: the draft
 * that was just accepted is gone. Here it is found only once the entry is there.
 */
import { localForage } from 'decap-cms-lib-util';
import { arrival } from './arrivals.ts';

/** Where Decap keeps the draft of an entry that exists: `backup.<collection>.<slug>`. */
const BACKUP = /^backup\.([^.]+)\.(.+)$/;
/** An entry that does not come is not waited for any longer. */
const PATIENCE_MS = 5000;
/** From the file to the form. */
const SETTLE_MS = 200;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** From now on, the draft of an entry is looked for after the entry. */
export function draftsAfterEntries(): void {
  const getItem = localForage.getItem.bind(localForage);
  localForage.getItem = async (key: string) => {
    const [, collection, slug] = BACKUP.exec(key) ?? [];
    if (collection && slug) {
      await arrival(`${collection}/${slug}`, PATIENCE_MS);
      await pause(SETTLE_MS);
    }
    return getItem(key);
  };
}
