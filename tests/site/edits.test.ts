/** What an editor may do: retire an entry, and write any text in a field. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../helpers/build.ts';
import { addressOf, graph } from '../helpers/content.ts';
import { copyProject, type ProjectCopy } from '../helpers/copy.ts';
import { readPages } from '../helpers/pages.ts';
import { emptyAnswers } from '../../src/formulaires/answers.ts';
import { problemsOf } from '../../src/formulaires/check.ts';
import { fieldsOf, type FormModel } from '../../src/formulaires/model.ts';
import { missing, pdfText, wordsOf } from '../helpers/pdf-words.ts';
import { typograph } from '../../src/lib/typographie.ts';
import { fr } from '../../src/strings/fr.ts';

const RETIRED = 'ressources/goigoux-focales';
const CITING = 'ressources/goigoux-modele-2007';
const WORD = 'glossaire/simplexe';
const COLLECTIF = 'collectifs/plateau-2026-2027';
const ODD = 'syntheses/plateau-2026-2027-2';
const withoutAnchor = (address: string) => address.replace(/#.*/, '');
/** The page of a série holds the text of its version in force. */
const seriesOf = (key: string) =>
  (graph.links.get(key) ?? []).flatMap(({ to }) =>
    to.startsWith('vocabulaire/series/') ? [`${to.replace('vocabulaire/series', '/cadrages')}/`] : [],
  );
/** Every kind of field and of bloc, and clés that a page could take for its own words. */
const FORM = `---
titre: "Un formulaire tout neuf"
resume: "Écrit sans une ligne de code."
publie_le: 2026-11-02
destinataires: ["Le trio"]
conservation: "Un an"
blocs:
  - type: texte
    contenu: "Si x < 3 & y > 2 : {nom}."
  - type: champs
    champs:
${['texte', 'texte_long', 'date', 'nombre', 'duree', 'case'].map((genre) => `      - { cle: ${genre}, libelle: "Champ ${genre}", genre: ${genre}, obligatoire: true }\n`).join('')}${['choix', 'choix_multiple', 'likert'].map((genre) => `      - { cle: ${genre}, libelle: "Champ ${genre}", genre: ${genre}, options: ["<b>Oui</b>", "Non"] }\n`).join('')}      - { cle: dataset, libelle: "Champ dataset", genre: texte }
      - { cle: constructor, libelle: "Champ constructor", genre: texte }
  - type: tableau
    cle: fixe
    titre: "Fixe"
    lignes: ["Un", "Deux"]
    colonnes: [{ cle: n, libelle: "Heures", genre: nombre, total: true }]
  - type: tableau
    cle: grandit
    titre: "Grandit"
    lignes_max: 4
    colonnes: [{ cle: d, libelle: "Durée", genre: duree, total: true }, { cle: c, libelle: "Choix", genre: choix, options: ["Oui", "Non"] }]
  - type: signatures
    signataires: ["Stagiaire"]
---
`;
const FORM_NAMES = ['texte', 'texte_long', 'date', 'nombre', 'duree', 'case', 'choix', 'choix_multiple', 'likert', 'dataset', 'constructor', 'fixe.1.n', 'fixe.2.n', 'grandit.4.d', 'grandit.4.c'];
const LEFT = ['ressources/disparue/index.html', 'ressources/disparue/fiche.pdf', 'ressources/disparue/carte.png', 'documents-a-rendre/ressources/disparue/fiche.pdf.json'];
const TITLE = 'Si x < 3 & y > 2 : {nom} <b>ou</b> pas ?';

describe('an edited knowledge base', () => {
  let copy: ProjectCopy | undefined;
  const read = (path: string) => readFileSync(join(copy?.root ?? '', 'dist', path), 'utf8');
  const page = (path: string) => load(read(`${path}index.html`));
  const addresses = (path: string) => {
    const $ = page(path);
    return $('main a[href]')
      .toArray()
      .map((link) => $(link).attr('href'));
  };

  beforeAll(async () => {
    copy = copyProject();
    copy.edit(`content/${RETIRED}.mdx`, (text) => text.replace('\npublie_le:', '\nstatut: retire\npublie_le:'));
    for (const key of [WORD, COLLECTIF]) copy.edit(`content/${key}.mdx`, (text) => text.replace('\npublie_le:', '\nstatut: retire\npublie_le:'));
    copy.edit(`content/${ODD}.mdx`, (text) => text.replace(/\ntitre: .*/, `\ntitre: ${JSON.stringify(TITLE)}`));
    copy.write('content/formulaires/tout-neuf.mdx', FORM);
    // What was published before one entry was deleted.
    for (const file of LEFT) {
      mkdirSync(dirname(join(copy.root, 'dist', file)), { recursive: true });
      writeFileSync(join(copy.root, 'dist', file), 'old');
    }
    const { code, output } = await build({ root: copy.root, outDir: 'dist' });
    if (code !== 0) throw new Error(output);
  });
  afterAll(() => copy?.remove());

  describe('keeps of a retired entry', () => {
    it('its address, with a notice, away from search engines', () => {
      expect(page(`${RETIRED}/`)('main').text()).toContain('retirée');
      expect(page(`${RETIRED}/`)('meta[name=robots]').attr('content')).toContain('noindex');
    });

    it('the links that others made to it', () => {
      expect(addresses(`${CITING}/`)).toContain(`/${RETIRED}/`);
    });

    it('nothing in lists, terms nor search: only what names it leads to it', () => {
      const naming = new Set(
        (graph.backlinks.get(RETIRED) ?? []).flatMap(({ from }) => [withoutAnchor(addressOf(from)), ...seriesOf(from)]),
      );
      const showing = readPages(join(copy?.root ?? '', 'dist')).filter(({ $ }) => $(`a[href="/${RETIRED}/"]`).length > 0);
      expect(showing.map(({ path }) => path).filter((path) => !naming.has(path) && path !== `/${RETIRED}/`)).toEqual([]);
    });

    it('its mark beside the renvois and the labels that lead to it', () => {
      expect(page(`${CITING}/`)(`.prose a[href="/${RETIRED}/"] + .note`).text()).toBe(' (page retirée)');
      expect(page(`${ODD}/`)(`.etiquette a[href="/${COLLECTIF}/"] + .note`).text()).toBe(' (page retirée)');
    });

    it('the anchor of a word, with a notice in place of its definition', () => {
      const word = page('glossaire/')('#simplexe');
      expect(word.text()).toContain('Ce terme a été retiré');
      expect(word.find('dt').text()).not.toBe('');
      expect(page('glossaire/')('#retires').text()).toBe('Retirés');
    });

    it('nothing in the sitemap', () => {
      expect([...read('sitemap-0.xml').matchAll(/<loc>([^<]*)/g)].filter(([, address]) => address?.includes(`/${RETIRED}/`))).toEqual([]);
    });

    it('nothing in the open data nor in the feed', () => {
      expect(read('api/ressources.json')).not.toContain('"goigoux-focales"');
      expect(read('flux.xml')).not.toContain(`/${RETIRED}/`);
    });

    it('its printed fiche, which says so', async () => {
      const words = await pdfText(new Uint8Array(readFileSync(join(copy?.root ?? '', 'dist', RETIRED, 'fiche.pdf'))));
      expect(missing(wordsOf(fr.bandeaux.retire), words)).toEqual([]);
    });

    it('nothing in the pages around it', () => {
      const $ = page(`${CITING}/`);
      expect(
        $('.voisins a')
          .toArray()
          .map((link) => $(link).attr('href')),
      ).not.toContain(`/${RETIRED}/`);
    });
  });

  describe('shows a title full of signs as it was written', () => {
    const shown = typograph(TITLE);

    it('on its page', () => {
      const $ = page(`${ODD}/`);
      expect($('head > title').text()).toContain(shown);
      expect($('main').text()).toContain(shown);
      expect($('main nav li').last().text().trim()).toBe(shown);
    });

    it('in the feed', () => {
      const { feed } = new XMLParser({ ignoreAttributes: false }).parse(read('flux.xml')) as {
        feed: { entry: { id: string; title: { '#text': string } }[] };
      };
      const title = feed.entry.find(({ id }) => id.endsWith(`/${ODD}/`))?.title['#text'] ?? '';
      expect(load(title).text()).toBe(shown);
    });

    it('in the open data', () => {
      const list = JSON.parse(read('api/syntheses.json')) as { id: string; titre: string }[];
      expect(list.find(({ id }) => ODD.endsWith(id))?.titre).toBe(shown);
    });
  });

  describe('makes of a form written without code', () => {
    const form = () => page('formulaires/tout-neuf/');

    it('a page with every control', () => {
      const $ = form();
      for (const name of FORM_NAMES) expect($(`form [name="${name}"]`).length, name).toBeGreaterThan(0);
      expect($('form [data-total]').length).toBe(2);
      expect($('form').text()).toContain(typograph('Si x < 3 & y > 2 : {nom}.'));
      expect($('form fieldset#reponse-likert span').first().text()).toBe('<b>Oui</b>');
      expect($('form .signature b').text()).toBe('Stagiaire');
    });

    it('a model that the page and the exports share', () => {
      const model = JSON.parse(form()('form').attr('data-modele') ?? '') as FormModel;
      expect(new Set(FORM_NAMES)).toEqual(new Set(fieldsOf(model).map(({ id }) => id).filter((id) => !/^grandit\.[123]/.test(id))));
      expect(problemsOf(model, emptyAnswers(model)).map(({ field }) => field.id)).toEqual(['texte', 'texte_long', 'date', 'nombre', 'duree', 'case']);
    });

    it('a line of the list', () => {
      expect(page('formulaires/')(`a[href="/formulaires/tout-neuf/"]`).length).toBe(1);
    });
  });

  it('leaves nothing of an entry that is deleted, neither page nor PDF nor card', () => {
    expect(LEFT.filter((file) => existsSync(join(copy?.root ?? '', 'dist', file)))).toEqual([]);
  });

  it('was built for good', () => {
    expect(existsSync(join(copy?.root ?? '', 'dist/index.html'))).toBe(true);
  });
});
