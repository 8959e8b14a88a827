/** Answers kept in this browser, once they are asked to be: one text a form, under its own key. */

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
export type Outcome = 'garde' | 'plein' | 'refuse';
/** What other tabs hear when everything is erased: a key that only goes away is a tab that keeps no longer. */
export const ERASED = '';

export const keyOf = (form: string) => `resonances.formulaire.${form}`;

/** @returns nothing when there is none, or when the browser refuses */
export function kept(storage: () => Kept, form: string): string | undefined {
  try {
    return storage().getItem(keyOf(form)) || undefined;
  } catch {
    return undefined;
  }
}

/** @param storage asked for at each use: some browsers refuse at that very moment */
export function keep(storage: () => Kept, form: string, text: string): Outcome {
  try {
    storage().setItem(keyOf(form), text);
    return 'garde';
  } catch (error) {
    return error instanceof Error && /quota/i.test(error.name) ? 'plein' : 'refuse';
  }
}

/** @returns whether nothing is left */
export function forget(storage: () => Kept, form: string): boolean {
  try {
    storage().removeItem(keyOf(form));
    return true;
  } catch {
    return false;
  }
}

/** Leaves nothing, and has every other tab stop. @returns whether nothing is left */
export function erase(storage: () => Kept, form: string): boolean {
  keep(storage, form, ERASED);
  return forget(storage, form);
}
