/** The image that a shared link shows: the margin line, the kind left of it, the title right of it. 1200 × 630 (Open Graph). */
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { documents } from '../../strings/documents.ts';
import type { CardDocument } from '../model.ts';
import { faces } from './faces.ts';
import { fit } from './fit.ts';
import { metricsOf, type Metrics } from '../../lib/metrics.ts';
import { palette } from './palette.ts';

export const CARD = { width: 1200, height: 630 } as const;
const LINE = 316;
const TEXT = LINE + 44;
const TITLE = { width: CARD.width - TEXT - 64, height: 384, sizes: [84, 78, 72, 66, 60, 55, 50, 46, 42, 38], lineHeight: 1.12 } as const;

type Fonts = Parameters<typeof satori>[1]['fonts'];
interface Ready {
  /** The very same array each time: satori keeps what it read of it. */
  fonts: Fonts;
  title: Metrics;
}
let known: Ready | undefined;
function ready(): Ready {
  if (known) return known;
  const brygada = faces().find(({ name, weight, style }) => name.startsWith('Brygada') && weight === 500 && style === 'normal');
  if (!brygada) throw new Error('src/documents/render/faces.ts ne donne pas la Brygada des titres.');
  known = { fonts: faces().filter(({ style }) => style === 'normal').map(({ name, weight, style, data }) => ({ name, weight, style, data })), title: metricsOf(brygada.data) };
  return known;
}

type Style = Record<string, string | number>;
interface Element {
  type: string;
  props: { style?: Style; children?: (Element | string)[] | string; [key: string]: unknown };
}
const box = (style: Style, ...children: (Element | string)[]): Element => ({ type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } });
const words = (style: Style, value: string): Element => ({ type: 'div', props: { style: { whiteSpace: 'pre', ...style }, children: value } });

const sign = (color: string): Element => ({
  type: 'svg',
  props: {
    width: 36,
    height: 72,
    viewBox: '0 0 18 36',
    fill: 'none',
    stroke: color,
    'stroke-width': 2.2,
    'stroke-linecap': 'round',
    children: [{ type: 'path', props: { d: 'M3.2 13.1A6.5 6.5 0 0 1 3.2 22.9M6.5 9.3A11.5 11.5 0 0 1 6.5 26.7M9.8 5.5A16.5 16.5 0 0 1 9.8 30.5' } }],
  },
});

/** The faces have no narrow no-break space, and satori makes none from the space as a browser does. */
const set = (text: string) => text.replaceAll('\u202f', '\u00a0');

function layout({ carte }: CardDocument): Element {
  const colors = palette();
  const [ink, faint, hue] = [colors['encre'] ?? '', colors['encre-2'] ?? '', colors[carte.famille] ?? ''];
  const { size, lines } = fit(set(carte.titre), TITLE, ready().title.width);
  const title = lines.map((line) => words({ fontFamily: 'Brygada 1918', fontWeight: 500, fontSize: size, lineHeight: TITLE.lineHeight, color: ink }, line));
  const margin = { fontFamily: 'Atkinson Hyperlegible Next', fontSize: 30, lineHeight: 1.25, textAlign: 'right' } as const;
  return box(
    { width: CARD.width, height: CARD.height, position: 'relative', backgroundColor: '#ffffff' },
    box({ position: 'absolute', left: LINE, top: 0, width: 7, height: CARD.height, backgroundColor: hue }),
    box(
      { position: 'absolute', left: 40, top: 84, width: LINE - 40 - 26, flexDirection: 'column', alignItems: 'flex-end' },
      { type: 'div', props: { style: { ...margin, fontWeight: 600, color: hue }, children: set(carte.motFamille) } },
      { type: 'div', props: { style: { ...margin, color: faint, marginTop: 6 }, children: set(carte.genre) } },
    ),
    box({ position: 'absolute', left: TEXT, top: 68, flexDirection: 'column' }, ...title),
    box({ position: 'absolute', left: LINE + 8, bottom: 54 }, sign(hue)),
    words({ position: 'absolute', left: TEXT, bottom: 66, fontFamily: 'Brygada 1918', fontWeight: 600, fontSize: 46, lineHeight: 1, color: ink }, documents.marque),
  );
}

/** @returns a PNG; the same card gives the same bytes */
export async function renderCard(document: CardDocument): Promise<Uint8Array> {
  const svg = await satori(layout(document) as Parameters<typeof satori>[0], { ...CARD, fonts: ready().fonts });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
