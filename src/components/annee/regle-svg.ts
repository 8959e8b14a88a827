/** The drawing of the year’s ruler, for three widths so that its text never falls under 13 px: at the build, and in the browser on another day. */
import { around, ruler, yearSpan, type Periode, type Ruler } from '../../lib/regle.ts';
import { annee } from '../../strings/annee.ts';

interface Drawing extends Ruler {
  name: string;
  width: number;
  size: number;
}

/** The label stands beside the stroke, on the side that has room; over it where neither has. */
const anchorOf = (x: number, width: number) => (x < width * 0.4 ? 'start' : x > width * 0.6 ? 'end' : width < 400 ? 'middle' : 'start');
const SHIFT = { start: 9, end: -9, middle: 0 };

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const monthsOf = ({ months, width, size }: Drawing) =>
  months
    .map(({ x, label }, index) => {
      const fits = (months[index + 1]?.x ?? width - 8) - x > label.length * size * 0.5;
      return `<path d="M${x} 40v26" stroke="var(--encre)" stroke-width="1.6"/>${fits ? `<text x="${x + 5}" y="70" font-size="${size}">${label}</text>` : ''}`;
    })
    .join('');

const barsOf = ({ bars, size }: Drawing, numbered: boolean) =>
  bars
    .map(({ x, width, label, current }) => {
      const bar = `<rect x="${x}" y="80" width="${width}" height="${current ? 12 : 5}" fill="${current ? 'var(--famille)' : 'var(--trait)'}"/>`;
      return numbered ? `${bar}<text${current ? ' class="ici"' : ''} x="${x}" y="112" font-size="${size}">${escape(label)}</text>` : bar;
    })
    .join('');

function todayOf({ today: x, width, size }: Drawing, words: string) {
  if (x === undefined) return '';
  const anchor = anchorOf(x, width);
  const stroke = `<path d="M${x} ${width < 400 ? 29 : 10}V51M${x} 76v18" stroke="var(--famille)" stroke-width="2.5"/>`;
  return `${stroke}<text class="ici" x="${x + SHIFT[anchor]}" y="24" text-anchor="${anchor}" font-size="${size + 1}">${words}</text>`;
}

/** @param periodes their `current` is decided here @param numbered numbers under the bars, when a table beside repeats them */
export function drawRegle(periodes: readonly Omit<Periode, 'current'>[], day: string, numbered: boolean): string {
  const dated = periodes.map((periode) => ({ ...periode, current: periode.du <= day && day <= periode.au }));
  const span = yearSpan(dated);
  const inYear = day >= span.from && day <= span.to;
  const drawings: Drawing[] = [
    { name: 'longue', width: 960, size: 15, ...ruler(dated, span, 960, day, false) },
    { name: 'moyenne', width: 500, size: 14, ...ruler(dated, span, 500, day, true) },
    { name: 'courte', width: 300, size: 15, ...ruler(dated, inYear ? around(day) : span, 300, day, !inYear) },
  ];
  const words = annee.aujourdhui(day);
  return drawings
    .map((drawing) => {
      const { name, width, weeks } = drawing;
      const ticks = weeks.map((x) => `<path d="M${x} 40v9" stroke="var(--trait)"/>`).join('');
      const line = `<path d="M8 40H${width - 8}" stroke="var(--encre)" stroke-width="1.6"/>`;
      const inside = ticks + monthsOf(drawing) + line + barsOf(drawing, numbered) + todayOf(drawing, words);
      return `<svg class="${name}" viewBox="0 0 ${width} ${numbered ? 120 : 98}" fill="none" aria-hidden="true">${inside}</svg>`;
    })
    .join('');
}
