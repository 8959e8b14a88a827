/** The image that a shared link shows: its title stands inside, whatever its length. */
import { Image } from 'mupdf';
import { describe, expect, it } from 'vitest';
import { render } from '../../../src/documents/render/job.ts';
import { card } from './fixtures.ts';

/** A box in pixels: where no ink may be. */
interface Area {
  x: [number, number];
  y: [number, number];
}
const [WIDTH, HEIGHT] = [1200, 630];
/** Around the title: the edge at its right, what is above it, what parts it from the name of the site, the foot of the card. */
const MARGINS: Readonly<Record<string, Area>> = {
  right: { x: [WIDTH - 40, WIDTH], y: [0, HEIGHT] },
  above: { x: [330, WIDTH], y: [0, 50] },
  under: { x: [400, WIDTH], y: [470, 500] },
  foot: { x: [400, WIDTH], y: [HEIGHT - 40, HEIGHT] },
  left: { x: [0, 30], y: [0, HEIGHT] },
};

async function draw(titre: string) {
  const { bytes } = await render(card(titre), '');
  const pixmap = new Image(bytes).toPixmap();
  const [pixels, stride] = [pixmap.getPixels(), pixmap.getStride()];
  const parts = stride / pixmap.getWidth();
  const inked = ({ x, y }: Area) => {
    for (let row = y[0]; row < y[1]; row++) {
      for (let column = x[0]; column < x[1]; column++) if ((pixels[row * stride + column * parts] ?? 0) < 250) return true;
    }
    return false;
  };
  return { size: [pixmap.getWidth(), pixmap.getHeight()], inked };
}

const LONGEST =
  'Comment accompagner une personne qui, malgré trois visites croisées et deux entretiens d’explicitation, continue de préparer seule des séances trop longues dont elle ne retient que les échecs devant ses tuteurs\u202f?';

describe('a sharing card', () => {
  it.each([
    ['a short title', 'Tutorer à distance'],
    ['the longest question', LONGEST],
    ['a word of 200 letters', 'anticonstitutionnellement'.repeat(8)],
    ['the widest letters', 'W'.repeat(300)],
    ['400 words', `${'mot '.repeat(400)}fin`],
    ['Greek, an arrow, an emoji', 'Un λόγος → 🎉 ☐'],
  ])('holds %s', async (_, titre) => {
    const { size, inked } = await draw(titre);
    expect(size).toEqual([WIDTH, HEIGHT]);
    expect(Object.entries(MARGINS).flatMap(([name, area]) => (inked(area) ? [name] : []))).toEqual([]);
    expect(inked({ x: [360, 1100], y: [68, 452] })).toBe(true);
  });
});
