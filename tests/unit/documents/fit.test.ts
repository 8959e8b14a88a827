import { describe, expect, it } from 'vitest';
import { faces } from '../../../src/documents/render/faces.ts';
import { fit } from '../../../src/documents/render/fit.ts';
import { metricsOf } from '../../../src/lib/metrics.ts';

const brygada = metricsOf(faces().find(({ name, weight }) => name === 'Brygada 1918' && weight === 500)?.data ?? new Uint8Array());
const box = { width: 776, height: 384, sizes: [84, 60, 38], lineHeight: 1.12 };

describe('a face', () => {
  it('knows what it draws', () => {
    expect([...'Œuvré à l’œil'].every((sign) => brygada.has(sign.codePointAt(0) ?? 0))).toBe(true);
    expect(brygada.has(0x0643)).toBe(false);
  });

  it('measures: an m is wider than an i, two are twice one', () => {
    expect(brygada.width('m')).toBeGreaterThan(brygada.width('i'));
    expect(brygada.width('mm')).toBeCloseTo(2 * brygada.width('m'));
  });
});

describe('a title', () => {
  it.each(['Court', 'Comment dire ce qui ne va pas sans que l’entretien devienne un verdict\u00a0?', 'mot '.repeat(60).trim(), 'x'.repeat(300)])('%# stands inside its box', (title) => {
    const { size, lines } = fit(title, box, brygada.width);
    expect(lines.length * size * box.lineHeight).toBeLessThanOrEqual(box.height);
    expect(lines.filter((line) => brygada.width(line) * size > box.width)).toEqual([]);
  });

  it('keeps every word as long as there is a size for it', () => {
    const title = 'Comment rester la personne à qui l’on montre ses ratés, quand on doit aussi écrire un avis\u00a0?';
    expect(fit(title, box, brygada.width).lines.join(' ')).toBe(title);
  });

  it('takes the largest type that fits', () => {
    expect(fit('Court', box, brygada.width).size).toBe(84);
  });

  it('ends with an ellipsis when no type is small enough', () => {
    expect(fit('mot '.repeat(400), box, brygada.width).lines.at(-1)).toMatch(/ mot…$/);
    expect(fit('x'.repeat(4000), box, brygada.width).lines.at(-1)).toMatch(/^x+…$/);
  });

  it('never parts a mark from its word', () => {
    const lines = fit('mot '.repeat(20) + 'fin\u00a0?', box, brygada.width).lines;
    expect(lines.some((line) => line.startsWith('?'))).toBe(false);
  });
});
