/**
 * Drafts that survive a closed tab, and a form that is left. Decap offers the draft that it kept as soon as it finds it, then loads the entry
 * over it: the draft that was just accepted is gone. Here it is found only once the entry is there. And it throws away the draft of a form that
 * is left for another screen: here it stays, until it is published or refused.
 */
import { Editor } from 'decap-cms-core/dist/esm/components/Editor/Editor.js';
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

/** A saved entry that gets its own address has not been left. */
const hasLeft = (collection: string) => !new RegExp(`^#/collections/${collection}/(?:new|entries/)`).test(location.hash);

/** From now on, what is typed in a form is kept when its author goes to another screen. */
export function draftsOutliveForms(): void {
  const forget = Editor.prototype.deleteBackup;
  Editor.prototype.deleteBackup = function () {
    const { hasChanged, collection } = this.props;
    if (hasChanged && hasLeft(collection.get('name'))) this.createBackup.flush();
    else forget.call(this);
  };
}
