/**
 * What the site derives, against what a reviewer counts by reading content/. The numbers below were counted by hand from the files named
 * beside them, on the day of the test build (21 November 2026); they are not what some code printed.
 */
import { describe, expect, it } from 'vitest';
import { byAddress } from '../helpers/links.ts';
import { pages, readBuilt } from '../helpers/pages.ts';

const pageOf = byAddress(pages);
const page = (path: string) => {
  const found = pageOf.get(path);
  if (!found) throw new Error(`${path} was not built.`);
  return found.$;
};
/** French spaces as plain ones: the count is what is read here. */
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const text = (path: string, selector: string) => plain(page(path)(selector).first().text());
const texts = (path: string, selector: string) => {
  const $ = page(path);
  return $(selector)
    .toArray()
    .map((element) => plain($(element).text()));
};

describe('a reviewer counts the same', () => {
  // content/cadrages/tutorat-mixte-*.mdx: 2020-2021 ended on 31 August 2021; 2026-2027 covers the day, and is a sample.
  it('1. the version in force', () => {
    expect(text('/cadrages/tutorat-mixte/', 'h1')).toContain('2026-2027');
    expect(text('/cadrages/tutorat-mixte/', '.heros .marge .statut')).toBe('En vigueur (exemple)');
    expect(text('/cadrages/tutorat-mixte-2020-2021/', '.avis')).toMatch(/^Ce texte n’est plus en vigueur depuis le 1er septembre 2021\. Lire le texte en vigueur \(exemple\) :/);
  });

  // Between the two: « Le suivi hybride » is new; « Outils de communication… » and « Les pôles de formation… » are gone; « Le cas des stagiaires en renouvellement » went from behind « La prise en charge… » to third.
  it('2. what changed between two versions', () => {
    const path = '/cadrages/tutorat-mixte-2026-2027/depuis/tutorat-mixte-2020-2021/';
    const bilan = texts(path, '.changes li');
    expect(bilan[0]).toMatch(/^2 sections ajoutées : Le suivi hybride, en présence et à distance · Fiche de préparation de visite$/);
    expect(bilan[1]).toMatch(/^4 sections supprimées : Outils de communication .* · Les pôles de formation .* · DEA · Annexe 4/);
    expect(bilan[2]).toContain('Le cas des stagiaires en renouvellement');
  });

  // The third of the seven périodes of 2026-2027, 15 October to 20 December, is the only one that runs on 21 November; it has six actions and two forms.
  it('3. what is to be done now', () => {
    expect(text('/', '[data-calendrier]:not([hidden]) h2')).toBe('En ce moment : de mi-octobre au 20 décembre');
    expect(text('/', '[data-calendrier]:not([hidden]) [data-numeros]')).toBe('Période 3 sur 7');
    expect(texts('/', '[data-calendrier]:not([hidden]) [data-du]:not([hidden]) .coches li')).toHaveLength(8);
  });

  // In that période: stagiaire 2 actions, tuteur de terrain 3, tuteur Inspé 4, cellule 1, bureau des stages 1, nobody else.
  it('4. what each actor does now', () => {
    const $ = page('/calendrier/');
    const counted = $('[data-calendrier]:not([hidden]) [data-acteur]:not([hidden])')
      .toArray()
      .map((place) => `${$(place).attr('data-acteur')} ${$(place).find('li').length}`);
    expect(counted.sort()).toEqual(['bureau-des-stages 1', 'cellule-d-accompagnement 1', 'stagiaire 2', 'tuteur-de-terrain 3', 'tuteur-inspe 4']);
  });

  // content/capitalisations: 5 + 5 + 5 + 5 + 6 savoir-faire, of which two implicit and one situated in each account.
  it('5. the repertoire of savoir-faire', () => {
    const counted = texts('/savoir-faire/par-nature/', '.groupe-liste > .note').map((words) => Number.parseInt(words, 10));
    // Explicit 16, of which 16 travel; implicit 10, of which 5 travel.
    expect(texts('/savoir-faire/par-nature/', '.groupe-liste h2')).toEqual(['Explicites et transférables', 'Implicites et transférables', 'Implicites, liés à leur situation']);
    expect(counted).toEqual([16, 5, 5]);
  });

  // « cc7 » is borne by: Tenir des notes datées; Appeler tôt; Poser une question; Tenir un silence; Écrire un fait.
  it('6. the savoir-faire of one compétence', () => {
    const $ = page('/savoir-faire/par-competence/');
    expect($('section[aria-labelledby=cc7] .suite > li').length).toBe(5);
    expect($('section[aria-labelledby=sans] .suite > li').length).toBe(5);
  });

  // Sixteen needs told, ten different: two by three accounts, two by two, six by one.
  it('7. training needs, counted and matched', () => {
    const rows = texts('/besoins/', '.besoins tbody tr td.chiffres');
    expect(rows).toEqual(['3', '3', '2', '2', '1', '1', '1', '1', '1', '1']);
    // « observer un moment sans consigne » asks for cc3 or p4, « poser un cadre de confidentialité » for cc6: no module that shares their préoccupation has them.
    const $ = page('/besoins/');
    const alone = $('section[aria-labelledby=sans-reponse] .liens > li').toArray().map((item) => plain($(item).contents().first().text()));
    expect(alone).toEqual(['Apprendre à observer un moment sans consigne, jeu ou rangement', 'Apprendre à poser un cadre de confidentialité dès l’accueil']);
  });

  // content/modules: dilemmes a a — b b; focales planification, régulation, explicitation; 13 préoccupations of 17; cc2, cc6, cc7, cc9, cc10, cc14 of 19.
  it('8. what no module covers', () => {
    const counted = ['dilemmes', 'focales', 'preoccupations', 'competences-2013'].map((id) => page('/modules/couverture/')(`section[aria-labelledby=${id}] .sans-module a`).length);
    expect(counted).toEqual([1, 2, 4, 13]);
    expect(text('/modules/couverture/', 'section[aria-labelledby=dilemmes] .sans-module a')).toContain('Aider à enseigner');
  });

  // conduire-l-entretien-de-visite: 30 + 45 + 40 + 50 + 120 + 30 + 60 = 375 minutes; présentiel 45 + 40 + 50, terrain 120, autonomie 30 + 30, classe virtuelle 60.
  it('9. the time of a module, in all and by modalité', () => {
    const facts = texts('/modules/conduire-l-entretien-de-visite/', '.etiquette > div').slice(1);
    expect(facts.map((fact) => fact.replace(/^\D*?(?=\d)/, ''))).toEqual(['6 h 15', '1 h', '1 h', '2 h 15', '2 h']);
    expect(facts[0]).toMatch(/^Durée totale/);
  });

  // Non démarreur: 10 + 60 to 90 + 20 to 30. Isolement: 10 × 3,5 to 7, and a forfait of 3 to 4 h, a week. Perte de sens: 10 + 20 to 30 once, 10 a week.
  it('10. the time to plan for against each forme d’abandon', () => {
    const said = (id: string) => texts('/interventions/', `section[aria-labelledby=${id}] p`).find((words) => words.startsWith('Temps à prévoir'));
    expect(said('non-demarreur')).toBe('Temps à prévoir : 1 h 30 à 2 h 10 en tout.');
    expect(said('isolement')).toBe('Temps à prévoir : 3 h 35 à 5 h 10 par semaine.');
    expect(said('decouragement')).toBe('Temps à prévoir : 20 min à 30 min en tout.');
    expect(said('perte-de-sens')).toBe('Temps à prévoir : 30 min à 40 min en tout, puis 10 min par semaine.');
  });
});

describe('words that stand beside one another', () => {
  it('the terms of a need are parted, on the page of its account', () => {
    const notes = texts('/capitalisations/tuteur-foad-abandon/', 'section[aria-labelledby=besoins] li .note');
    expect(notes.map((note) => note.split(' · ').length)).toEqual([2, 2, 3]);
  });

  it('what did not change is named once', () => {
    const [same = ''] = texts('/cadrages/tutorat-mixte-2026-2027/depuis/tutorat-mixte-2020-2021/', '.changement > .texte > .note:only-child');
    const names = same.replace(/^[^:]*: /, '').split(' · ');
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('exports', () => {
  it('of needs hold the rows of the page, for a French spreadsheet', () => {
    const csv = readBuilt('besoins.csv');
    expect(csv.startsWith('\ufeffBesoin;Nombre de récits;')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(11);
    expect(texts('/besoins/tableau/', '.tableur tbody tr')).toHaveLength(10);
  });

  it('of savoir-faire hold the twenty-six', () => {
    expect(readBuilt('savoir-faire.csv').trimEnd().split('\r\n')).toHaveLength(27);
  });
});

describe('three clicks from the home page', () => {
  it('a trainer reads which dilemmas no module covers, in one', () => {
    const links = page('/')('main a[href="/modules/couverture/"]');
    expect(links.length).toBeGreaterThan(0);
    expect(text('/modules/couverture/', 'section[aria-labelledby=dilemmes] h2')).toContain('Dilemmes');
    expect(text('/modules/couverture/', 'section[aria-labelledby=dilemmes] .marge')).toBe('1 terme sans module');
  });
});

describe('tables of plans and fonctions', () => {
  it('every plan de support shows its objectives, as many as its definition says', () => {
    const counted = ['cognitif', 'socio-affectif', 'motivationnel', 'metacognitif'].map((id) => page(`/vocabulaire/plans-support/${id}/`)('section[aria-labelledby=objectifs] dt').length);
    // The figure of the source puts four, three, three and three objectives under the plans; an intervention of a plan may aim at another's.
    expect(counted.map((count, place) => count >= ([4, 3, 3, 3][place] ?? 0))).toEqual([true, true, true, true]);
  });

  it('every fonction tutorale that an intervention has shows its objectives', () => {
    expect(page('/vocabulaire/fonctions-tutorales/technique/')('section[aria-labelledby=objectifs] dt').length).toBe(3);
  });
});
