/** The guard's eye, measured: sentences written before it was tuned. */
import { describe, expect, it } from 'vitest';
import { measure } from './measure.ts';
import { INNOCENT, SPEAKING } from './phrases.ts';
import { UNSEEN } from './unseen.ts';

describe('the confidentiality guard', () => {
  it('finds what is certain and leaves what is innocent, on sentences written before it', () => {
    const { faults, ...figures } = measure([...SPEAKING, ...INNOCENT]);
    console.info(figures, faults);
    expect(figures.sentences).toBeGreaterThanOrEqual(150);
    expect(INNOCENT.length).toBeGreaterThanOrEqual(75);
    expect(figures.recall).toBeGreaterThanOrEqual(0.95);
    expect(figures.precision).toBeGreaterThanOrEqual(0.9);
  });

  it('does as well on sentences that it was never tuned on', () => {
    const { faults, ...figures } = measure(UNSEEN);
    console.info(figures, faults);
    expect(figures.sentences).toBeGreaterThanOrEqual(50);
    expect(figures.recall).toBeGreaterThanOrEqual(0.95);
    expect(figures.precision).toBeGreaterThanOrEqual(0.9);
  });
});
