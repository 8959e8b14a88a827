/** `check` says who is named, in fields and bodies of every collection, and keeps what an author has settled. */
import { describe, expect, it } from 'vitest';
import { mdx, site, synthese } from './site.ts';

const RESSOURCE = { titre: 'Une œuvre', type: 'article', auteurs: ['Solange Brindezingue'], citation: 'Zigoto, « Une œuvre », 2009.' };

describe('confidentiality in check', () => {
  it('is an error with its line, its sentence and another wording, in a field and in the body', () => {
    const { errors } = site({
      'syntheses/plaine-1.mdx': mdx(
        synthese({ situation: 'Un entretien difficile. La consigne de Mme Duschmoll était longue, et personne ne l’a comprise.' }),
        'Un.\n\nVoir avec trucmuche@exemple.fr.\n',
      ),
    });
    expect(errors()).toEqual([
      expect.stringMatching(/^syntheses\/plaine-1.mdx:\d+ situation \| Une personne est nommée par son titre et son nom. « Mme Duschmoll », dans « La consigne de Mme Duschmoll était longue, et personne ne l’a comprise. » \| Écrivez par exemple : « La consigne d’une collègue était longue, et personne ne l’a comprise. »$/),
      expect.stringMatching(/^syntheses\/plaine-1.mdx:\d+ corps \| C’est une adresse de courriel : elle désigne quelqu’un. « trucmuche@exemple.fr », dans « Voir avec trucmuche@exemple.fr. »/),
    ]);
  });

  it('is a warning where it is doubtful, until the entry admits the very words', () => {
    const body = 'Nous étions au collège de Montfictif.\n';
    expect(site({ 'glossaire/pes.mdx': mdx({ titre: 'PES' }, body) }).warnings()).toEqual([
      expect.stringContaining('ajoutez « collège de Montfictif » au champ mentions_admises'),
    ]);
    expect(site({ 'glossaire/pes.mdx': mdx({ titre: 'PES', mentions_admises: ['collège de Montfictif'] }, body) }).check().warnings).toEqual([]);
  });

  it('warns of a mention that is no longer in the entry', () => {
    const { check } = site({ 'glossaire/pes.mdx': mdx({ titre: 'PES', mentions_admises: ['collège de Montfictif'] }) });
    expect(check().warnings).toMatchObject([{ rule: 'mention-perdue', field: 'mentions_admises n° 1', line: 6 }]);
  });

  it('knows the authors that any entry publishes', () => {
    const { check } = site({
      'vocabulaires/types-ressource.yaml': mdx({ singulier: 'Type', termes: [{ id: 'article', libelle: 'Article' }] }).split('---\n')[1] ?? '',
      'ressources/oeuvre.mdx': mdx(RESSOURCE, '<Citation source="Patachou, 2012">\n\nUne phrase.\n\n</Citation>\n'),
      'glossaire/pes.mdx': mdx({ titre: 'PES' }, 'Selon Mme Brindezingue, M. Zigoto et Mme Patachou.\n'),
    });
    expect(check()).toMatchObject({ problems: [], warnings: [] });
  });

  it('looks at entries that the schema refuses, so that everything is told at once', () => {
    const { check } = site({ 'glossaire/pes.mdx': mdx({ titre: 'PES', resume: 'Mme Duschmoll.', source: 3 }) });
    expect(check().problems.map(({ rule }) => rule)).toEqual(['confidentialite-civilite', 'type']);
  });
});
