/** A long life in pages: the first tells where the piste was born and its latest séances, the next ones go back in time. */
export const VIE_PAR_PAGE = 40;

export interface PageDeVie<T> {
  noeuds: T[];
  numero: number;
  total: number;
}

/**
 * @param noeuds the séances of a life by date, the first being the one where it began
 * @returns at least one page; each séance after the first is on one page and only one, in the order of the days
 */
export function pagesDeVie<T>(noeuds: readonly T[], size = VIE_PAR_PAGE): PageDeVie<T>[] {
  const [origin, ...later] = noeuds;
  const total = Math.max(1, Math.ceil(later.length / size));
  return Array.from({ length: total }, (_, index) => {
    const end = later.length - index * size;
    const shown = later.slice(Math.max(0, end - size), end);
    return { noeuds: index === 0 && origin !== undefined ? [origin, ...shown] : shown, numero: index + 1, total };
  });
}
