import { describe, expect, it } from 'vitest';
import { cleanAsset } from '../../../src/cms/browser/pictures.ts';
import { MAX_DOCUMENT, metadataOf } from '../../../src/guard/medias/index.ts';
import { EXTENSION, picture } from '../guard/medias/pictures.ts';

const asset = (name: string, bytes: Uint8Array) => ({ path: `public/medias/${name}`, fileObj: new File([bytes as BlobPart], name) });

describe('a picture that is added in the editor', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('%s: leaves without what it tells of people, under a name that every address can hold', async (format) => {
    const telling = picture(format, 'telling');
    expect(metadataOf(telling)?.tells).toBe(true);
    const { path, fileObj, ...clean } = await cleanAsset(asset(`Été à l’école.${EXTENSION[format].toUpperCase()}`, telling));
    expect(path).toBe(`public/medias/ete-a-l-ecole.${EXTENSION[format]}`);
    const bytes = new Uint8Array(await fileObj.arrayBuffer());
    expect(metadataOf(bytes)?.tells).toBe(false);
    const { toBase64 } = clean as unknown as { toBase64(): Promise<string> };
    expect(Buffer.from(await toBase64(), 'base64')).toEqual(Buffer.from(bytes));
  });

  it('is refused, in French, where the site would not serve it', async () => {
    await expect(cleanAsset(asset('dessin.svg', new TextEncoder().encode('<svg/>')))).rejects.toMatch(/SVG/);
    await expect(cleanAsset(asset('faux.png', picture('jpeg')))).rejects.toMatch(/\.$/);
    const heavy = new Uint8Array(MAX_DOCUMENT + 1);
    heavy.set(new TextEncoder().encode('%PDF-1.7\n'));
    await expect(cleanAsset(asset('lourd.pdf', heavy))).rejects.toMatch(/Mo/);
  });
});
