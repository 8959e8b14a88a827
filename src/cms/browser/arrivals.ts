/** Tells when the file of an entry has come from the forge. */

const waiting = new Map<string, () => void>();
const nameOf = (path: string) => path.replace(/^content\//, '').replace(/\.\w+$/, '');
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The file of an entry has come. @param path from the root of the project */
export function entryCame(path: string): void {
  waiting.get(nameOf(path))?.();
}

/** @param name `collection/id` @param patience how long an entry is waited for, in milliseconds */
export async function arrival(name: string, patience: number): Promise<void> {
  await Promise.race([new Promise<void>((resolve) => waiting.set(name, resolve)), pause(patience)]);
  waiting.delete(name);
}
