/** Forms as PDFs: what is written on by hand, what is filled in any reader. */
import { beforeAll, describe, expect, it } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { verdictOf } from '../../../scripts/check-pdf/folder.ts';
import { render } from '../../../src/documents/render/job.ts';
import { fieldName } from '../../../src/formulaires/export/names.ts';
import { fieldsOf, type FormModel } from '../../../src/formulaires/model.ts';
import { fillWithMupdf, fillWithPdfLib, readWithMupdf, readWithPdfLib, widgets } from '../../helpers/form-fields.ts';
import { form, published } from '../formulaires/fixtures.ts';
import { formDocument } from './fixtures.ts';

const printed = async (model: FormModel, forme: 'vierge' | 'remplissable') => (await render(formDocument(model, forme), '')).bytes;
const faultsOf = async (model: FormModel, forme: 'vierge' | 'remplissable') => (await verdictOf(formDocument(model, forme).sortie, await printed(model, forme))).faults;
const textOf = async (bytes: Uint8Array) => (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text.replaceAll(/[\s\u200b\u00ad-]+/g, '');

const TYPED = 'Élève – « œuvre », 3 € : l’été';

describe.each(published.map((model) => [model.id, model] as const))('%s', (_, model) => {
  let blank = new Uint8Array();
  beforeAll(async () => {
    blank = new Uint8Array(await printed(model, 'remplissable'));
  });

  it('is accessible, on paper and on the screen', async () => {
    expect([await faultsOf(model, 'vierge'), (await verdictOf('formulaires/x/remplissable.pdf', blank)).faults]).toEqual([[], []]);
  });

  it('is the same file each time', async () => {
    expect(Buffer.compare(await printed(model, 'remplissable'), blank)).toBe(0);
  });

  it('has one field for each answer, said as its page says it, in reading order', () => {
    const said = widgets(blank);
    const wanted = fieldsOf(model).flatMap(({ id, genre, options, cell }) => {
      if (genre === 'choix_multiple') return options.map((_option, index) => `${fieldName(id)}-${index + 1}`);
      return genre === 'likert' || (genre === 'choix' && !cell) ? options.map(() => fieldName(id)) : [fieldName(id)];
    });
    expect(said.map(({ name }) => name).filter((name) => !/^signature-|-total-/.test(name))).toEqual(wanted);
    for (const { id, spoken } of fieldsOf(model)) expect(said.find(({ name }) => name === fieldName(id) || name === `${fieldName(id)}-1`)?.label).toContain(spoken);
  });

  it('is filled by MuPDF, and pdf-lib reads the same', async () => {
    const filled = fillWithMupdf(blank, TYPED);
    const values = readWithMupdf(filled);
    expect(Object.values(values)).not.toContain('Off');
    expect(Object.values(values).filter((value) => value === TYPED)).toHaveLength(new Set(widgets(blank).filter(({ type }) => type === 'text').map(({ name }) => name)).size);
    expect(await readWithPdfLib(filled)).toEqual(values);
  });

  it('is filled by pdf-lib, and MuPDF reads the same', async () => {
    const filled = await fillWithPdfLib(blank, TYPED);
    const values = await readWithPdfLib(filled);
    expect(Object.values(values)).not.toContain('Off');
    expect(Object.values(values)).not.toContain('');
    expect(readWithMupdf(filled)).toEqual(values);
  });
});

describe('a form', () => {
  const champ = (more: object) => ({ cle: 'a', libelle: 'Un champ', genre: 'texte', ...more });

  it.each([
    ['a label of one word of 200 letters', champ({ libelle: 'x'.repeat(200) })],
    ['twenty long options', champ({ genre: 'choix', options: Array.from({ length: 20 }, (_, index) => `${index} ${'mot '.repeat(25)}`.trim()) })],
    ['a scale of ten', champ({ genre: 'likert', options: Array.from({ length: 10 }, (_, index) => `Degré numéro ${index + 1}`) })],
    ['a text of forty lines', champ({ genre: 'texte_long', lignes: 40 })],
    ['a help of 300 letters in a third', champ({ aide: 'mot '.repeat(70).trim(), largeur: 'tiers' })],
  ])('lays out %s', async (_, one) => {
    const model = form([{ type: 'champs', titre: 'Groupe', champs: [one] }]);
    expect([await faultsOf(model, 'vierge'), await faultsOf(model, 'remplissable')]).toEqual([[], []]);
    expect(await textOf(await printed(model, 'vierge'))).toContain(('libelle' in one ? String(one.libelle) : '').replaceAll(/\s/g, ''));
  });

  it.each([
    ['ten columns and sixty rows', { lignes_max: 60, colonnes: Array.from({ length: 10 }, (_, index) => ({ cle: `c${index}`, libelle: `Une colonne ${index}`, genre: 'texte' })) }],
    ['a total', { lignes_max: 2, colonnes: [{ cle: 'd', libelle: 'Durée', genre: 'duree', total: true }] }],
    ['rows of 200 letters', { lignes: ['y'.repeat(200), 'Deux'], entete_lignes: 'Quoi', colonnes: [{ cle: 'c', libelle: 'Fait', genre: 'case' }] }],
  ])('lays out a table of %s', async (_, table) => {
    const model = form([{ type: 'tableau', cle: 't', titre: 'Un tableau', ...table }]);
    expect([await faultsOf(model, 'vierge'), await faultsOf(model, 'remplissable')]).toEqual([[], []]);
  });

  it('stands as its entry says', async () => {
    const size = async (orientation: 'portrait' | 'paysage') => {
      const proxy = await getDocumentProxy(new Uint8Array(await printed({ ...form([{ type: 'champs', champs: [champ({})] }]), orientation }, 'vierge')));
      const { width, height } = (await proxy.getPage(1)).getViewport({ scale: 1 });
      return width > height;
    };
    expect([await size('portrait'), await size('paysage')]).toEqual([false, true]);
  });

  it('keeps its foot with what is signed: no sheet bears it alone', async () => {
    const model = published.find(({ id }) => id === 'annexe-3-individualisation-second-degre') as FormModel;
    for (const forme of ['vierge', 'remplissable'] as const) {
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(await printed(model, forme))), { mergePages: false });
      expect(text.at(-1), forme).toContain('Responsable de parcours');
    }
  });

  it('has room to sign, and a field for it on the screen', async () => {
    const model = form([{ type: 'signatures', signataires: ['Stagiaire', 'Tutrice'] }]);
    const said = widgets(await printed(model, 'remplissable'));
    expect(said.map(({ label }) => label)).toEqual(['Date de signature – Stagiaire', 'Signature – Stagiaire', 'Date de signature – Tutrice', 'Signature – Tutrice']);
    expect(await faultsOf(model, 'remplissable')).toEqual([]);
    expect(await textOf(await printed(model, 'vierge'))).toContain('Signatures');
  });
});
