/** 2,000 entries in a few seconds: `check` is what one runs after each change. */
import { expect, it } from 'vitest';
import { mdx, site } from './site.ts';

const COUNT = 2000;
const PARAGRAPH =
  'Un paragraphe avec **du gras**, <Renvoi vers="glossaire/pes">un renvoi</Renvoi> et [un lien](https://exemple.fr/). '.repeat(4);
const BODY =
  `## Une partie\n\n${PARAGRAPH}\n\n### Une sous-partie\n\n- un\n- deux\n\n<Encadre titre="À retenir">\n\n${PARAGRAPH}\n\n</Encadre>\n`.repeat(
    3,
  );

// Processor time, not the clock: other tests run beside this one.
it(`reads ${COUNT} entries in less than 8 seconds of work`, () => {
  const { check, write } = site();
  for (let n = 0; n < COUNT; n++)
    write(`glossaire/terme-${n}.mdx`, mdx({ titre: `Terme ${n}`, synonymes: [`mot ${n}`, `autre ${n}`] }, BODY));
  const start = process.cpuUsage();
  const { problems, warnings, files } = check();
  expect([problems, warnings, files]).toEqual([[], [], COUNT + 5]);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000_000).toBeLessThan(8);
}, 60_000);
