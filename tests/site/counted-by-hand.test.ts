/**
 * What the pages of the sample say of pistes, collectifs and waits, against what a person counted in content/, file after file, on the day
 * of the test build (21 November 2026). The figures below were not taken from the program: whoever changes a debriefing counts again.
 */
import { describe, expect, it } from 'vitest';
import { pages } from '../helpers/pages.ts';

const page = (path: string) => {
  const found = pages.find((each) => each.path === path);
  if (!found) throw new Error(`${path} is not built.`);
  return found.$;
};
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const texts = (path: string, selector: string) => {
  const $ = page(path);
  return $(selector).toArray().map((each) => plain($(each).text()));
};
/** The label of a page, as « name: value ». */
const label = (path: string) => {
  const $ = page(path);
  return Object.fromEntries($('.etiquette > div').toArray().map((each) => [plain($(each).find('dt').text()), plain($(each).find('dd').text())]));
};
const links = (path: string, selector: string) => {
  const $ = page(path);
  return $(selector).toArray().map((each) => $(each).attr('href') ?? '');
};

describe('the life of a piste', () => {
  // Plaine et Monts 2, 3, 4: 5, 6, 8 essais; Deux-Rives 2: 2 essais.
  it('adds up: « Ne garder que trois remarques »', () => {
    expect(label('/pistes/t7r2qe/')).toEqual({ État: 'Retenue, depuis le 12 mars 2026', 'Débriefée par': '2 collectifs, en 4 séances', Essais: '21', 'Née le': '13 novembre 2025' });
    expect(texts('/pistes/t7r2qe/', '.vie .essais')).toEqual(['5 essais', '2 essais', '6 essais', '8 essais']);
  });

  // Deux-Rives 3, 4, 5: 1, 2, 3 essais, essayée, adaptée, retenue; Plaine et Monts 4: 1 essai, abandonnée.
  it('follows its days: « Commencer par une préparation commune »', () => {
    expect(label('/pistes/i6k2vy/')).toMatchObject({ État: 'Retenue, depuis le 1er avril 2026', Essais: '7' });
    expect(texts('/pistes/i6k2vy/', '.vie h3')).toEqual(['proposée', 'essayée', 'adaptée', 'abandonnée', 'retenue']);
  });

  // Plateau 2 says « proposée »: nobody tried.
  it('does not take « nobody tried » for an essai: « Faire une première visite sans rien écrire »', () => {
    expect(label('/pistes/v3f8pi/')).toMatchObject({ État: 'Proposée, depuis le 5 novembre 2026', 'Débriefée par': '1 collectif, en 1 séance', Essais: '0' });
  });

  // e3u7pk kept by Plaine et Monts 5, given up by Deux-Rives 4 · g5o9tc kept by Plaine et Monts 5, given up by Deux-Rives 5 ·
  // i6k2vy kept by Deux-Rives 5, given up by Plaine et Monts 4 · w9b3xd kept by Plateau 2, given up by Plaine et Monts 3.
  it('sets four contradictions face to face, and no other', () => {
    const contradicted = pages.filter(({ path, $ }) => path.startsWith('/pistes/') && $('#contradictions').length > 0).map(({ path }) => path);
    expect(contradicted).toEqual(['/pistes/e3u7pk/', '/pistes/g5o9tc/', '/pistes/i6k2vy/', '/pistes/w9b3xd/']);
    expect(links('/pistes/w9b3xd/', '.face-a-face a')).toEqual(['/syntheses/plateau-2026-2027-2/', '/syntheses/plaine-et-monts-2025-2026-3/']);
  });
});

describe('the list of pistes', () => {
  // Two collectifs each: 21; 11 in 4 séances; 11 in 3, spoken of in November 2026; 11 in 3, in April; 7; 6; 5. All others: one collectif.
  it('begins with the seven that two collectifs tried', () => {
    expect(links('/pistes/', '.liste-pistes h2 a').slice(0, 7).map((href) => href.slice(8, 14))).toEqual(['t7r2qe', 'e3u7pk', 'w9b3xd', 'h4mzk9', 'i6k2vy', 'b3w6nx', 'g5o9tc']);
  });

  // Deux-Rives 4 + 4 + 3 + 4 + 4, Plaine et Monts 5 × 4, Plateau 4 + 4.
  it('holds forty-seven, in either order', () => {
    expect(texts('/pistes/', '.choix strong')).toEqual(['47 pistes']);
    expect(links('/pistes/', '.liste-pistes h2 a')).toHaveLength(47);
    expect(links('/pistes/par-date/', '.liste-pistes h2 a').toSorted()).toEqual(links('/pistes/', '.liste-pistes h2 a').toSorted());
  });

  // The 19 November 2026 is the last day of all: the four that Plateau 2 wrote, and the five of which it spoke.
  it('by date begins with the nine of the last séance', () => {
    const first = links('/pistes/par-date/', '.liste-pistes h2 a').slice(0, 9).map((href) => href.slice(8, 14));
    expect(first.toSorted()).toEqual(['b3w6nx', 'c9m6ha', 'd8g3qv', 'e2j7mw', 'o4w2ln', 'r6d3xu', 'v3f8pi', 'w9b3xd', 'x1u5zf']);
  });
});

describe('a collectif’s year', () => {
  // Its own pistes retenues: t7r2qe, h4mzk9, n5y8ta, e3u7pk, k1w6gf. Essais told: 14 + 14 + 21 + 25.
  it('adds up: Plaine et Monts', () => {
    expect(texts('/collectifs/plaine-et-monts-2025-2026/', '#fil + .note')).toEqual(['5 séances, 20 pistes écrites, dont 5 retenues à ce jour ; 74 essais rapportés d’une séance à l’autre.']);
  });

  // Before its third séance: two of séance 1, two of séance 2. Before its fourth: five, one of which came from Deux-Rives.
  it('tells what was tried between two séances, and where it came from', () => {
    const $ = page('/collectifs/plaine-et-monts-2025-2026/');
    const between = $('.entre').toArray().map((each) => $(each).find('li').length);
    expect(between).toEqual([4, 4, 5, 6]);
    const borrowed = texts('/collectifs/plaine-et-monts-2025-2026/', '.entre li .note').filter((note) => note.startsWith('Piste de'));
    expect(borrowed).toEqual(['Piste de Deux-Rives, 2025-2026, 1 essai', 'Piste de Deux-Rives, 2025-2026, 3 essais']);
  });
});

describe('a hub', () => {
  // Deux-Rives 2, Plaine et Monts 4, Plateau 2 bear « aider ou évaluer »: four pistes each.
  it('gathers three problématiques and their twelve pistes, the best borne out first', () => {
    const path = '/vocabulaire/dilemmes/aider-ou-evaluer/';
    expect(links(path, '[aria-labelledby="syntheses"] .liens a')).toEqual(['plateau-2026-2027-2', 'plaine-et-monts-2025-2026-4', 'deux-rives-2025-2026-2'].map((id) => `/syntheses/${id}/`));
    const pistes = links(path, '[aria-labelledby="pistes"] h3 a');
    expect(pistes).toHaveLength(12);
    // i6k2vy: two collectifs; s4m9pz: 2 + 4 essais; y2k7dn: 3; e7n4cx: 1; nobody tried the rest.
    expect(pistes.slice(0, 4).map((href) => href.slice(8, 14))).toEqual(['i6k2vy', 's4m9pz', 'y2k7dn', 'e7n4cx']);
  });
});

describe('the page of a term', () => {
  // Given up by the last séance that spoke of them: three.
  it('gathers the pistes of an état, which no file writes', () => {
    const path = '/vocabulaire/etats-piste/abandonnee/';
    expect(links(path, '[aria-labelledby="pistes"] h3 a').map((href) => href.slice(8, 14)).toSorted()).toEqual(['j3g7wa', 'q2n8vc', 'z2l7kd']);
    expect(texts('/vocabulaires/etats-piste/', '.definitions .note')).toContain('3 pages');
  });

  it('leads to the search where nothing bears it', () => {
    const path = '/vocabulaire/niveaux-accompagnement/individualisation/';
    expect(texts(path, 'main p')).toContain('Aucune page n’est classée sous ce terme.');
    expect(links(path, 'main p a')).toContain('/recherche/?q=Individualisation');
    expect(texts('/vocabulaires/periodes/', '.definitions .note').filter((note) => note.includes('page'))).toEqual([]);
  });
});

describe('the page of a synthesis', () => {
  // Deux-Rives 2 of 5, the first and the last.
  it('leads to the séances before and after, of its own collectif', () => {
    const [before, after, ...others] = links('/syntheses/deux-rives-2025-2026-2/', '.voisins a');
    expect([before, after, others]).toEqual(['/syntheses/deux-rives-2025-2026-1/', '/syntheses/deux-rives-2025-2026-3/', []]);
    expect(links('/syntheses/plaine-et-monts-2025-2026-5/', '.voisins a')).toEqual(['/syntheses/plaine-et-monts-2025-2026-4/']);
  });
});

describe('the folder of a séance', () => {
  it('opens for Plateau, whose third séance comes, and for nobody else', () => {
    const built = pages.map(({ path }) => path).filter((path) => path.startsWith('/aide/preparer-une-seance/'));
    expect(built).toEqual(['/aide/preparer-une-seance/', '/aide/preparer-une-seance/plateau-2026-2027/']);
    expect(label('/aide/preparer-une-seance/plateau-2026-2027/')).toMatchObject({ Séance: 'n° 3', Quand: '10 décembre 2026, 2 h' });
    expect(links('/aide/preparer-une-seance/plateau-2026-2027/', '.a-debriefer a').map((href) => href.slice(8, 14))).toEqual(['x1u5zf', 'c9m6ha', 'o4w2ln', 'd8g3qv']);
  });

  // 20 + 10 + 20 + 15 + 5 + 20 + 15 + 15.
  it('fills two hours, to the minute', () => {
    const clock = texts('/aide/preparer-une-seance/', '.deroulement td:nth-of-type(2)');
    expect(clock).toHaveLength(8);
    expect([clock[0], clock.at(-1)]).toEqual(['0 h 00 – 0 h 20', '1 h 45 – 2 h 00']);
  });
});

describe('what waits to be read again', () => {
  const counted = () => Object.fromEntries(links('/aide/a-relire/', 'main .index-mots a').map((href, index) => [href, Number(texts('/aide/a-relire/', 'main .index-mots span')[index])]));

  // Due on the 13th, 15th and 16th of November; announced for January: the 8th, 22nd and 28th. Sixteen resources have an address, one was
  // verified. Of 47 pistes, 10 of Deux-Rives, 9 of Plaine et Monts and 2 of Plateau were tried. Something cites every resource.
  it('adds up', () => {
    expect(counted()).toEqual({ '#aRevoir': 3, '#bientot': 3, '#liens': 15, '#jamaisEssayees': 26 });
  });
});
