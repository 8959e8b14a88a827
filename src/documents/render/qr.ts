/** The code that a phone reads at the foot of a fiche: one path, in ink. */
import qrcode from 'qrcode';

/** Quiet zone, in modules: half of what the norm asks, the margin around it is white. */
const QUIET = 2;

/** @returns an SVG of the code of an address */
export function qrSvg(url: string, ink: string): string {
  const { modules } = qrcode.create(url, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, row) => Array.from({ length: modules.size }, (__, column) => Boolean(modules.get(row, column))));
  const runs = rows.flatMap((cells, row) => {
    const path: string[] = [];
    for (let column = 0; column < cells.length; column++) {
      if (!cells[column]) continue;
      const start = column;
      while (cells[column + 1]) column++;
      path.push(`M${start + QUIET} ${row + QUIET}h${column - start + 1}v1h-${column - start + 1}z`);
    }
    return path;
  });
  const size = modules.size + 2 * QUIET;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="${ink}" d="${runs.join('')}"/></svg>`;
}
