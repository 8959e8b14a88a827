/**
 * Gathers changes that come together, then works; what changes during the work is worked on right after, once.
 * @param work never called twice at the same time; must not throw
 * @param quietMs how long nothing must have changed before the work begins
 * @returns a function to call with each changed file
 */
export function inTurns(work: (changed: readonly string[]) => Promise<void>, quietMs: number): (file: string) => void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let working = false;

  const begin = async (): Promise<void> => {
    if (working) return;
    working = true;
    const files = [...changed];
    changed.clear();
    await work(files);
    working = false;
    if (changed.size > 0) wait();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void begin(), quietMs);
  };
  return (file) => {
    changed.add(file);
    if (!working) wait();
  };
}
