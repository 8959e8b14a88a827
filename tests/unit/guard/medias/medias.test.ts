/** What the media may hold, told from names and bytes; and pictures stripped of what they tell. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf, MAX_DOCUMENT, MAX_PICTURE, mediaFindings, mediaName, metadataOf, stripMetadata } from '../../../../src/guard/medias/index.ts';
import { EXTENSION, NAMES, picture, type Name } from './pictures.ts';

const STRIPPABLE: readonly Name[] = ['jpeg', 'png', 'webp'];
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const text = (written: string) => new Uint8Array(Buffer.from(written, 'latin1'));
const codes = (path: string, bytes: Uint8Array) => mediaFindings(path, bytes).map(({ code }) => code);
const grown = (bytes: Uint8Array, size: number) => {
  const copy = new Uint8Array(size);
  copy.set(bytes);
  return copy;
};

describe('a file of the media', () => {
  it.each(NAMES)('may be a plain %s', (name) => {
    expect(formatOf(picture(name))).toBe(name);
    expect(mediaFindings(`2026/plan-1.${EXTENSION[name]}`, picture(name))).toEqual([]);
  });

  it('may be a plain PDF', () => expect(mediaFindings('guide.pdf', text('%PDF-1.7\n1 0 obj <</Type /Catalog>>'))).toEqual([]));

  it.each([
    ['media-svg', 'plan.svg', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['media-svg', 'plan.SVG', text('<svg/>')],
    ['media-type', 'plan.gif', text('GIF89a')],
    ['media-type', 'page.html', text('<script>')],
    ['media-type', 'plan', picture('png')],
    ['media-type', 'constructor', picture('png')],
    ['media-contenu', 'plan.png', text('<svg/>')],
    ['media-contenu', 'plan.png', picture('jpeg')],
    ['media-contenu', 'plan.jpg', new Uint8Array()],
    ['media-nom', 'Été.png', picture('png')],
    ['media-nom', 'salle 2/plan.png', picture('png')],
    ['media-contenu', 'plan.png', picture('webp')],
    ['media-taille', 'plan.webp', grown(picture('webp'), MAX_PICTURE + 1)],
    ['media-taille', 'guide.pdf', grown(text('%PDF-1.7'), MAX_DOCUMENT + 1)],
    ['media-actif', 'guide.pdf', text('%PDF-1.7\n1 0 obj <</OpenAction 2 0 R>>')],
    ['media-actif', 'guide.pdf', text(`%PDF-1.7\n${' '.repeat(7995)}/JavaScript`)],
    ['media-metadonnees', 'photo.jpg', picture('jpeg', 'telling')],
    ['media-metadonnees', 'photo.avif', picture('avif', 'telling')],
  ])('is refused: %s, %s', (code, path, bytes) => {
    expect(codes(path, bytes)).toEqual([code]);
  });

  it('is told what to do, in French', () => {
    expect(mediaFindings('Plan d’été.SVG', text('<svg/>'))).toEqual([
      {
        code: 'media-svg',
        message: 'C’est une image SVG : elle peut contenir du code, qui s’exécuterait sur le site.',
        remedy: 'Exportez-la en PNG ou en WebP, puis déposez ce fichier.',
      },
    ]);
    expect(mediaFindings('photo.jpg', picture('jpeg', 'telling'))[0]?.message).toMatch(/position GPS/);
    expect(mediaFindings('plan.png', picture('jpeg'))[0]?.remedy).toBe('Renommez-le en .jpg.');
  });

  it.each([
    ['Plan d’été 2.PNG', 'plan-d-ete-2.png'],
    ['œuvre (1).jpg', 'oeuvre-1.jpg'],
    ['…', 'image'],
    [`${'a'.repeat(300)}.webp`, `${'a'.repeat(90)}.webp`],
  ])('is given a name for every system: %s', (name, better) => expect(mediaName(name)).toBe(better));

  it('always gets a name that is accepted', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => void expect(codes(mediaName(`${name}.png`), picture('png'))).toEqual([])));
  });
});

describe('metadata', () => {
  it.each(NAMES)('are seen in a %s that tells, not in a plain one', (name) => {
    expect(metadataOf(picture(name))).toEqual({ tells: false, gps: false });
    expect(metadataOf(picture(name, 'telling'))).toMatchObject({ tells: true, gps: name !== 'avif' });
  });

  it.each(STRIPPABLE)('leave a %s, which stays upright and whole', (name) => {
    const before = picture(name, 'telling');
    const after = stripMetadata(before) ?? new Uint8Array();
    expect(formatOf(after)).toBe(name);
    expect(metadataOf(after)).toEqual({ tells: false, gps: false });
    expect(latin1(after)).not.toMatch(/Zigoto|Appareil/);
    // The tag of orientation (0x0112), a short, once, six.
    expect(latin1(after)).toContain('\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06');
    const seen = { jpeg: /\xff\xda[\s\S]*$/, png: /IDAT[\s\S]*$/, webp: /VP8 [\s\S]{40}/, avif: /$/ }[name];
    expect(seen.exec(latin1(after))?.[0]).toBe(seen.exec(latin1(before))?.[0]);
    expect(stripMetadata(after)).toEqual(after);
  });

  it('are not left after the end of a picture', () => {
    for (const name of ['jpeg', 'png'] as const) {
      const hiding = new Uint8Array([...picture(name), ...picture('jpeg', 'telling')]);
      expect(metadataOf(hiding)).toMatchObject({ tells: true });
      expect(metadataOf(stripMetadata(hiding) ?? hiding)).toEqual({ tells: false, gps: false });
    }
  });

  it('cannot be taken out of an AVIF here, nor of what is no picture', () => {
    expect(stripMetadata(picture('avif', 'telling'))).toBeUndefined();
    expect(stripMetadata(text('%PDF-1.7'))).toBeUndefined();
  });

  it('are read in cut and spoiled files without a throw, and taken out of them for good', () => {
    const spoiled = fc.tuple(fc.constantFrom(...STRIPPABLE), fc.nat(900), fc.array(fc.tuple(fc.nat(900), fc.nat(255)), { maxLength: 8 }));
    fc.assert(
      fc.property(spoiled, ([name, length, changes]) => {
        const bytes = picture(name, 'telling').slice(0, length + 12);
        for (const [at, value] of changes) if (at >= 12 && at < bytes.length) bytes[at] = value;
        const stripped = stripMetadata(bytes);
        metadataOf(bytes);
        if (stripped) expect(metadataOf(stripped)?.gps ?? false).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
