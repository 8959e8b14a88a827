/** Where a year stands on a given day. Pure: the build says it, and the browser again on the reader’s own day. */
export interface Jours {
  du: string;
  au: string;
}

export const isRunning = ({ du, au }: Jours, day: string) => du <= day && day <= au;

export interface Moment<T> {
  /** Periods may overlap: all that run (DESIGN §7.16). */
  running: T[];
  /** The next to begin, when none runs. */
  next: T | undefined;
}

/** @param periodes of one calendar, in any order @param day `AAAA-MM-JJ` */
export function momentOf<T extends Jours>(periodes: readonly T[], day: string): Moment<T> {
  const running = periodes.filter((periode) => isRunning(periode, day));
  const coming = periodes.filter(({ du }) => du > day).sort((a, b) => (a.du < b.du ? -1 : 1));
  return { running, next: running.length === 0 ? coming[0] : undefined };
}
