/** The headings of a body never take an anchor that their page already bears. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldIds, headingAnchors, isPageId, PAGE_IDS } from '../../../src/lib/anchors.ts';

const page = { collection: 'pages', id: 'debuter', data: {} };

describe('anchors of headings', () => {
  it('step aside for those of the templates', () => {
    expect(['Calendrier', 'Calendrier', 'Libre', 'Bloc 1', 'Lettre A'].map(headingAnchors(page))).toEqual(['calendrier-2', 'calendrier-3', 'libre', 'bloc-1-2', 'lettre-a-2']);
  });

  it('step aside for the fields of their form', () => {
    const form = { collection: 'formulaires', id: 'grille', data: { blocs: [{ type: 'champs', champs: [{ cle: 'classe' }] }, { cle: 'suivi' }] } };
    expect([...fieldIds(form)]).toEqual(['classe', 'suivi']);
    expect(['Classe', 'Suivi', 'Autre'].map(headingAnchors(form))).toEqual(['classe-2', 'suivi-2', 'autre']);
  });

  it('say whose they are on the page of the glossary', () => {
    expect(['Son rôle', 'Son rôle'].map(headingAnchors({ collection: 'glossaire', id: 'ien', data: {} }))).toEqual(['ien--son-role', 'ien--son-role-2']);
  });

  it('are all different, and none is the page’s', () => {
    const heading = fc.oneof(fc.constantFrom(...PAGE_IDS, 'x-aide', 'bloc-2', 'lettre-a'), fc.string());
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 12 }), (texts) => {
        const ids = texts.map(headingAnchors(page));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter(isPageId)).toEqual([]);
      }),
    );
  });
});
