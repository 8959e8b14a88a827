/**
 * The string of a piste: between two séances it sounds as wide as the piste was tried.
 * Each stretch is three spindles, from the widest to the faintest.
 */
const OVERTONES: readonly (readonly [share: number, opacity: number])[] = [
  [1, 1],
  [0.62, 0.7],
  [0.28, 0.45],
];

export interface Curve {
  d: string;
  opacity: number;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** @returns the curves of a horizontal stretch from (x1, y) to (x2, y), `amplitude` units high on each side */
export function horizontalStretch(x1: number, x2: number, y: number, amplitude: number): Curve[] {
  const [a, b] = [x1 + 0.36 * (x2 - x1), x1 + 0.64 * (x2 - x1)].map(round);
  return OVERTONES.map(([share, opacity]) => {
    const side = (sign: number) => {
      const height = round(y + sign * share * amplitude);
      return `M${round(x1)} ${y}C${a} ${height} ${b} ${height} ${round(x2)} ${y}`;
    };
    return { d: side(-1) + side(1), opacity };
  });
}

/** @returns the curves of a vertical stretch in a box of 100 by 100; `amplitude` from 0 to 1 */
export const verticalStretch = (amplitude: number): Curve[] =>
  OVERTONES.map(([share, opacity]) => {
    const side = (sign: number) => {
      const x = round(50 + sign * share * amplitude * 66.5);
      return `M50 0C${x} 36 ${x} 64 50 100`;
    };
    return { d: side(1) + side(-1), opacity };
  });

/** Shares of the largest, so that every count can be drawn; a piste tried at all never looks untouched. */
export function shares(counts: readonly number[]): number[] {
  const largest = Math.max(1, ...counts);
  return counts.map((n) => (n === 0 ? 0 : Math.max(0.15, n / largest)));
}

export interface Stretch<T> {
  /** The séance that it ends on. */
  end: T;
  /** The tries that somebody counted. */
  essais: number;
  /** How many séances it gathers. */
  seances: number;
}

/**
 * Gathers the séances of a long life into stretches that a drawing can hold, as equal as can be; a short life keeps one séance a stretch.
 * @param later the séances after the first, by date
 * @param most how many stretches there may be
 */
export function stretches<T extends { essais?: number | undefined }>(later: readonly T[], most: number): Stretch<T>[] {
  const total = Math.min(most, later.length);
  return Array.from({ length: total }, (_, index) => {
    const group = later.slice(Math.floor((index * later.length) / total), Math.floor(((index + 1) * later.length) / total));
    return { end: group.at(-1) as T, essais: group.reduce((sum, { essais }) => sum + (essais ?? 0), 0), seances: group.length };
  });
}
