import { describe, expect, it } from 'vitest';
import { RESERVED_ADDRESSES } from '../../../src/relations/index.ts';
import { CHOICES } from '../../../src/relations/rules/formulaires.ts';
import { COLLECTIONS } from '../../../src/schemas/index.ts';
import { GENRES_A_OPTIONS } from '../../../src/schemas/formulaire.ts';
import { entry, problemsOf, vocabulaire } from './fixtures.ts';

const page = (id: string, adresse: string) => entry('pages', id, { adresse });

describe('addresses', () => {
  it('are free for a page', () => {
    expect(problemsOf(page('accueil', '/'), page('aide', '/aide/'), page('gapp', '/aide/regles-gapp/'))).toBe('');
  });
  it('belong to one page', () => {
    expect(problemsOf(page('a', '/aide/'), page('b', '/aide/'))).toMatchInlineSnapshot(`
      "error adresse-en-double
      pages/b adresse
      Deux pages ont l’adresse /aide/ : content/pages/a.mdx et content/pages/b.mdx.
      Donnez une autre adresse à l’une des deux."
    `);
  });
  it('are not those of the site', () => {
    expect(problemsOf(page('a', '/recherche/'))).toMatchInlineSnapshot(`
      "error adresse-reservee
      pages/a adresse
      L’adresse /recherche/ est celle d’une page que le site fabrique.
      Choisissez une autre adresse, par exemple sous /aide/."
    `);
    expect(problemsOf(page('a', '/vocabulaire/dilemmes/'))).toMatchInlineSnapshot(`
      "error adresse-reservee
      pages/a adresse
      Les adresses qui commencent par /vocabulaire/ sont réservées au site.
      Choisissez une autre adresse, par exemple sous /aide/."
    `);
    const taken = [...RESERVED_ADDRESSES, ...COLLECTIONS.map((name) => `/${name}/`)];
    for (const address of taken) expect(problemsOf(page('a', address)), address).toContain('error adresse-reservee');
  });
  it('are not shared by a série and a cadrage', () => {
    expect(problemsOf(entry('cadrages', 'autre', { annee_scolaire: '2026-2027' }))).toMatchInlineSnapshot(`
      "error serie-et-cadrage-homonymes
      cadrages/autre 
      « autre » est aussi le nom d’une série : les deux auraient l’adresse /cadrages/autre/.
      Renommez ce fichier, par exemple autre-2026-2027.mdx, et corrigez ce qui le désigne."
    `);
    expect(problemsOf(entry('cadrages', 's'))).toContain('s-2026-2027.mdx');
  });
  it('keep /modules/couverture/ for the matrix', () => {
    expect(problemsOf(entry('modules', 'couverture'))).toMatchInlineSnapshot(`
      "error identifiant-reserve
      modules/couverture 
      L’adresse /modules/couverture/ est celle de la matrice de couverture.
      Donnez un autre nom à ce fichier."
    `);
  });
});

describe('vocabularies', () => {
  it('have each term once', () => {
    expect(problemsOf(vocabulaire('v', 'un', 'deux', 'un'))).toMatchInlineSnapshot(`
      "error terme-en-double
      vocabulaires/v termes.2.id
      Deux termes ont l’identifiant « un » (n° 1 et n° 3).
      Donnez un autre identifiant au plus récent ; ne changez pas celui que des entrées citent."
    `);
  });
  it('have parents that exist, in any vocabulary', () => {
    const v = vocabulaire('v', { id: 'a', parent: 'plans-support/cognitif' }, { id: 'b', parent: 'v/a' }, { id: 'c', parent: 'v/z' });
    expect(problemsOf(v)).toMatchInlineSnapshot(`
      "error parent-inconnu
      vocabulaires/v termes.2.parent
      Le terme parent « v/z » n’existe pas.
      Écrivez vocabulaire/terme, avec un vocabulaire de content/vocabulaires/ et l’un de ses termes."
    `);
  });
  it('have successors that exist', () => {
    expect(problemsOf(vocabulaire('v', { id: 'ancien', remplace_par: 'nouveaux' }, 'nouveau'))).toMatchInlineSnapshot(`
      "error successeur-inconnu
      vocabulaires/v termes.0.remplace_par
      « ancien » serait remplacé par « nouveaux », qui n’est pas un terme de ce vocabulaire.
      Vouliez-vous écrire « nouveau » ?"
    `);
    expect(problemsOf(vocabulaire('v', { id: 'ancien', remplace_par: 'zzz' }))).toContain('Ajoutez le nouveau terme');
  });
  it('never go round', () => {
    const v = vocabulaire(
      'v',
      { id: 'a', parent: 'v/b', remplace_par: 'a' },
      { id: 'b', parent: 'v/a', remplace_par: 'c' },
      { id: 'c', remplace_par: 'b' },
    );
    expect(problemsOf(v)).toMatchInlineSnapshot(`
      "error termes-en-boucle
      vocabulaires/v termes.0.parent
      Ces termes sont parents en boucle : v/a → v/b → v/a.
      Videz le champ « Terme parent » du terme le plus général.

      error termes-en-boucle
      vocabulaires/v termes.0.remplace_par
      Ces termes se remplacent en boucle : v/a → v/a.
      Videz le champ « Remplacé par » du terme qui a cours.

      error termes-en-boucle
      vocabulaires/v termes.1.remplace_par
      Ces termes se remplacent en boucle : v/b → v/c → v/b.
      Videz le champ « Remplacé par » du terme qui a cours."
    `);
  });
});

describe('forms', () => {
  const champ = (cle: string, own: object = {}) => ({ cle, libelle: `Champ ${cle}`, genre: 'texte', ...own });
  const champs = (...its: object[]) => ({ type: 'champs', champs: its });
  const tableau = (cle: string, colonnes: object[], own: object = { lignes_max: 3 }) => ({
    type: 'tableau',
    cle,
    titre: `Tableau ${cle}`,
    colonnes,
    ...own,
  });
  const formulaire = (...blocs: object[]) => entry('formulaires', 'f', { blocs });

  it('keep each answer under its clé', () => {
    const twice = formulaire(
      champs(champ('nom'), champ('nom')),
      tableau('nom', [champ('x'), champ('x')]),
      tableau('t', [champ('x'), champ('nom')]),
    );
    expect(problemsOf(twice)).toMatchInlineSnapshot(`
      "error cle-de-champ-en-double
      formulaires/f blocs.0.champs.1.cle
      La clé « nom » est utilisée deux fois : une réponse écraserait l’autre.
      Donnez une clé différente à chaque champ et à chaque tableau, et à chaque colonne d’un même tableau.

      error cle-de-champ-en-double
      formulaires/f blocs.1.cle
      La clé « nom » est utilisée deux fois : une réponse écraserait l’autre.
      Donnez une clé différente à chaque champ et à chaque tableau, et à chaque colonne d’un même tableau.

      error cle-de-champ-en-double
      formulaires/f blocs.1.colonnes.1.cle
      La clé « x » est utilisée deux fois : une réponse écraserait l’autre.
      Donnez une clé différente à chaque champ et à chaque tableau, et à chaque colonne d’un même tableau."
    `);
  });
  it('offer something to choose from', () => {
    const vide = formulaire(
      champs(champ('a', { genre: 'choix' }), champ('b', { genre: 'likert', options: ['Oui', 'Non'] })),
      tableau('t', [champ('c', { genre: 'choix', options: [] })]),
    );
    expect(problemsOf(vide)).toMatchInlineSnapshot(`
      "error choix-sans-reponses
      formulaires/f blocs.0.champs.0.options
      « Champ a » demande de choisir, mais ne propose aucune réponse.
      Ajoutez les réponses possibles (options), ou changez le genre de réponse.

      error choix-sans-reponses
      formulaires/f blocs.1.colonnes.0.options
      « Champ c » demande de choisir, mais ne propose aucune réponse.
      Ajoutez les réponses possibles (options), ou changez le genre de réponse."
    `);
    expect([...CHOICES].sort()).toEqual([...GENRES_A_OPTIONS].sort());
  });
  it('offer each answer once', () => {
    expect(problemsOf(formulaire(champs(champ('b', { genre: 'choix', options: ['Oui', 'Non', 'Oui'] }))))).toMatchInlineSnapshot(`
      "error reponse-en-double
      formulaires/f blocs.0.champs.0.options.2
      « Champ b » propose deux fois la réponse « Oui ».
      Retirez l’une des deux, ou changez ses mots."
    `);
  });
  it('have tables with fixed rows or a number of rows', () => {
    const colonnes = [champ('x')];
    expect(problemsOf(formulaire(tableau('t', colonnes, { lignes: ['Un'] }), tableau('u', colonnes)))).toBe('');
    expect(problemsOf(formulaire(tableau('t', colonnes, { lignes: ['Un'], lignes_max: 2 }), tableau('u', colonnes, {}))))
      .toMatchInlineSnapshot(`
      "error lignes-du-tableau
      formulaires/f blocs.0.lignes_max
      Le tableau « Tableau t » a des lignes fixes et un nombre de lignes au plus.
      Gardez « Lignes fixes » ou « Lignes au plus », pas les deux.

      error lignes-du-tableau
      formulaires/f blocs.1
      Le tableau « Tableau u » n’a aucune ligne.
      Écrivez des lignes fixes (lignes), ou dites combien il peut en compter (lignes_max)."
    `);
  });
  it('add up numbers and durations only', () => {
    const colonnes = [
      champ('n', { genre: 'nombre', total: true }),
      champ('d', { genre: 'duree', total: true }),
      champ('x', { total: true }),
    ];
    expect(problemsOf(formulaire(tableau('t', colonnes)))).toMatchInlineSnapshot(`
      "error total-impossible
      formulaires/f blocs.0.colonnes.2.total
      La colonne « Champ x » ne peut pas afficher de total : elle ne contient ni nombres ni durées.
      Choisissez le genre « nombre » ou « duree », ou décochez le total."
    `);
  });
});

describe('interventions', () => {
  it('last at most longer than at least', () => {
    expect(problemsOf(entry('interventions', 'i', { duree_min: 90, duree_max: 60 }))).toMatchInlineSnapshot(`
      "error durees-inversees
      interventions/i duree_max
      La durée minimale (90 minutes) dépasse la durée maximale (60 minutes).
      Échangez les deux nombres, ou corrigez celui qui est faux."
    `);
    expect(problemsOf(entry('interventions', 'i', { duree_min: 60, duree_max: 60 }))).toBe('');
  });
});

describe('glossary', () => {
  it('explains each word once', () => {
    const problems = problemsOf(
      entry('glossaire', 'pes', { titre: 'PES', synonymes: ['Professeur stagiaire', 'pes'] }),
      entry('glossaire', 'stagiaire', { titre: 'Stagiaire', synonymes: ['professeur  stagiaire'] }),
      entry('glossaire', 'vieux', { titre: 'PES', statut: 'retire' }),
    );
    expect(problems).toMatchInlineSnapshot(`
      "warning terme-de-glossaire-en-double
      glossaire/stagiaire synonymes.0
      « professeur  stagiaire » est expliqué deux fois dans le glossaire : content/glossaire/pes.mdx et content/glossaire/stagiaire.mdx.
      Réunissez les deux, ou retirez le synonyme de l’une."
    `);
  });
});
