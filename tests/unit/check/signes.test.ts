/** A sign that no face of paper has is told with its file, its line and its field, before anything is built. */
import { describe, expect, it } from 'vitest';
import { mdx, site, synthese } from './site.ts';

describe('a sign that cannot be printed', () => {
  it('is told where it is written, with every other of the same text', () => {
    const { pistes: [piste] } = synthese();
    expect(site({ 'syntheses/plaine-1.mdx': mdx(synthese({ pistes: [{ ...piste, titre: 'Lire كتاب ensemble' }] })) }).errors()).toEqual([
      expect.stringMatching(/^syntheses\/plaine-1\.mdx:\d+ pistes n° 1 › titre \| Les signes «\s?ك\s?» \(U\+0643\), «\s?ت\s?» .* n’existent pas dans les polices des fiches imprimées \(«\s?…Lire كتاب ensemble…\s?»\)\. \| Écrivez-les autrement\.$/u),
    ]);
  });

  it('is told in a body, on its line', () => {
    expect(site({ 'glossaire/pes.mdx': mdx({ titre: 'PES' }, 'Du texte.\n\nDu **texte 漢**.\n') }).errors()).toEqual([
      expect.stringMatching(/^glossaire\/pes\.mdx:9 corps \| Le signe «\s?漢\s?» \(U\+6F22\) n’existe pas .* \| Écrivez-le autrement\.$/u),
    ]);
  });

  it('is told when it is written by its number', () => {
    expect(site({ 'glossaire/pes.mdx': mdx({ titre: 'PES' }, 'Du texte.\n\nDu texte &#x6F22;.\n') }).errors()).toEqual([expect.stringMatching(/^glossaire\/pes\.mdx:9 corps \| Le signe «\s?漢\s?»/u)]);
  });

  it.each([
    ['French, Greek, arrows, boxes and emoji', mdx({ titre: 'Œuvre, Ÿ, λόγος → ☐ ✓ 🎉 ≥ ½' }, 'Straße, Łódź, № 3, а́ 👩‍🏫\n')],
    ['the address of a link', mdx({ titre: 'PES' }, 'Un [article](https://ar.wikipedia.org/wiki/كتاب).\n')],
  ])('is not %s', (_, text) => {
    expect(site({ 'glossaire/pes.mdx': text }).errors()).toEqual([]);
  });

  it('may stand on a help page, which is not printed, but for the title of its card', () => {
    const page = (titre: string, body: string) => site({ 'pages/aide.mdx': mdx({ titre, adresse: '/aide/essai/' }, body) }).errors();
    expect(page('Aide', 'Le mot كتاب.\n')).toEqual([]);
    expect(page('Aide كتاب', 'Texte.\n')).toEqual([expect.stringMatching(/^pages\/aide\.mdx:\d+ titre \| Les signes/)]);
  });
});
