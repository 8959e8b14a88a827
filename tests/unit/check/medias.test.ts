/** `check` looks at the media and at what cites them. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { picture } from '../guard/medias/pictures.ts';
import { mdx, site } from './site.ts';

function withMedias(body: string, medias: Record<string, Uint8Array>) {
  const made = site({ 'glossaire/pes.mdx': mdx({ titre: 'PES' }, body) });
  for (const [path, bytes] of Object.entries(medias)) {
    const file = join(made.root, 'public/medias', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return made;
}

describe('media in check', () => {
  it('have nothing said of them where they are sound and cited', () => {
    const body = '![Un plan](/medias/plan.png)\n\n![Autre][p] et [une photo](/medias/2026/photo.jpg)\n\n[p]: /medias/p.webp\n';
    const made = withMedias(body, { 'plan.png': picture('png'), '2026/photo.jpg': picture('jpeg'), 'p.webp': picture('webp'), '.gitkeep': new Uint8Array() });
    expect(made.check()).toMatchObject({ problems: [], warnings: [] });
  });

  it('are refused with their file and a remedy', () => {
    const made = withMedias('![a](/medias/photo.jpg)\n', { 'photo.jpg': picture('jpeg', 'telling') });
    expect(made.check().problems).toMatchObject([
      { file: 'public/medias/photo.jpg', line: 1, field: 'fichier', rule: 'media-metadonnees', remedy: expect.stringContaining('Déposez-la de nouveau') },
    ]);
  });

  it('that nobody cites are a warning', () => {
    expect(withMedias('Rien.\n', { 'plan.png': picture('png') }).check()).toMatchObject({
      problems: [],
      warnings: [{ rule: 'media-inutile', file: 'public/medias/plan.png' }],
    });
  });

  it('that do not exist are an error where they are cited, with the name that was meant', () => {
    const made = withMedias('Un.\n\n![a](/medias/plann.png)\n', { 'plan.png': picture('png') });
    expect(made.check().problems).toMatchObject([
      { file: 'content/glossaire/pes.mdx', line: 9, field: 'corps', rule: 'media-absent', remedy: expect.stringMatching(/^Vouliez-vous écrire «.\/medias\/plan\.png.»/) },
    ]);
  });

  it('that lead out of their folder are refused', () => {
    const made = withMedias('![a](/medias/a.png)\n', { 'b.png': picture('png') });
    symlinkSync('../../content/glossaire/pes.mdx', join(made.root, 'public/medias/a.png'));
    expect(made.check().problems).toMatchObject([{ rule: 'lien-symbolique', file: 'public/medias/a.png' }]);
  });
});
