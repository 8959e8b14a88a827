import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockChanges } from '../../../src/derive/changes/blocks.ts';
import { bilanOf, sectionChanges, type Section } from '../../../src/derive/changes/sections.ts';
import { likeness, wordChanges, type Fragment } from '../../../src/derive/changes/words.ts';

const mark = { garde: '', ajout: '+', retrait: '-' };
const shown = (fragments: readonly Fragment[]) => fragments.map(({ texte, sorte }) => (sorte === 'garde' ? texte : `[${mark[sorte]}${texte}]`)).join('');
const without = (fragments: readonly Fragment[], sorte: Fragment['sorte']) =>
  fragments
    .filter((fragment) => fragment.sorte !== sorte)
    .map(({ texte }) => texte)
    .join('');

const word = fc.constantFrom('le', 'la', 'tuteur', 'tutrice', 'visite', 'l’élève', 'deux', 'trois', 'réunion', 'pôle');
const sentence = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '));
const texts = fc.array(sentence, { maxLength: 5 });
const sections = fc.array(fc.record({ titre: fc.constantFrom('Visites', 'Écrits', 'Bilan', 'Pôles', 'Sigles'), niveau: fc.constant(2), blocs: texts }), { maxLength: 5 });

describe('word by word', () => {
  it('a change that goes on over a space is one change', () => {
    expect(shown(wordChanges('les visites (quatre ou cinq par stagiaire)', 'les visites (quatre au moins par stagiaire)'))).toBe(
      'les visites (quatre [-ou cinq][+au moins] par stagiaire)',
    );
  });

  it('texts that share almost nothing are read one after the other', () => {
    expect(shown(wordChanges('Inspé et académie de Lyon', 'Un service imaginaire'))).toBe('[-Inspé et académie de Lyon][+Un service imaginaire]');
  });

  it('an elided article is a word of its own', () => {
    expect(shown(wordChanges('dans l’école du stagiaire', 'dans l’établissement du stagiaire'))).toContain('établissement');
  });

  it('two long texts that share nothing are not compared word by word', () => {
    const long = (sign: string) => Array.from({ length: 5000 }, (_, index) => `${sign}${index}`).join(' ');
    expect(wordChanges(long('a'), long('b'))).toHaveLength(2);
  });

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string()), fc.oneof(sentence, fc.string()), (before, after) => {
        const fragments = wordChanges(before, after);
        expect(without(fragments, 'ajout')).toBe(before);
        expect(without(fragments, 'retrait')).toBe(after);
        if (before === after) expect(fragments.every(({ sorte }) => sorte === 'garde')).toBe(true);
      }),
    );
  });

  it('likeness is a share, the same both ways, and whole for the same words', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        expect(likeness(a, a)).toBe(1);
      }),
    );
  });
});

describe('paragraph by paragraph', () => {
  it('gives both lists back', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const changes = blockChanges(before, after);
        const said = (out: 'ajout' | 'retrait') => changes.filter(({ sorte }) => sorte !== out).map(({ fragments }) => without(fragments, out));
        expect(said('ajout')).toEqual(before);
        expect(said('retrait')).toEqual(after);
      }),
    );
  });
});

describe('section by section', () => {
  const section = (titre: string, ...blocs: string[]): Section => ({ titre, niveau: 2, blocs });
  const kinds = (before: Section[], after: Section[]) => sectionChanges(before, after).map(({ titre, sorte, deplacee }) => `${titre} : ${sorte}${deplacee ? ', déplacée' : ''}`);
  const [visites, ecrits, bilan, sigles] = [section('Les visites', 'Quatre visites.'), section('Les écrits', 'Une trace.'), section('Le bilan', 'En juin.'), section('Sigles', 'IEN.')];

  it('says nothing of what stays', () => {
    expect(kinds([visites, ecrits], [visites, ecrits])).toEqual(['Les visites : inchangee', 'Les écrits : inchangee']);
  });

  it('tells what came and what went, where it stood', () => {
    expect(kinds([visites, ecrits, bilan], [visites, sigles, bilan])).toEqual(['Les visites : inchangee', 'Les écrits : supprimee', 'Sigles : ajoutee', 'Le bilan : inchangee']);
  });

  it('tells a move of the one section that moved', () => {
    const changes = sectionChanges([visites, ecrits, bilan, sigles], [sigles, visites, ecrits, bilan]);
    expect(changes.map(({ deplacee }) => deplacee)).toEqual([{ avant: 'Le bilan', apres: undefined }, undefined, undefined, undefined]);
  });

  it('knows a section again under another title, by its title or by its words', () => {
    expect(kinds([section('Septembre jusqu’à la réunion', 'Prendre en charge tôt.')], [section('Septembre, jusqu’à la réunion', 'Se rencontrer à trois.')])).toEqual(['Septembre, jusqu’à la réunion : reformulee']);
    expect(kinds([section('Entretien', 'Les tuteurs conduisent un entretien à deux.')], [section('Après coup', 'Les tuteurs conduisent un entretien à deux.')])).toEqual(['Après coup : reformulee']);
  });

  it('loses no section, and gives both texts back', () => {
    fc.assert(
      fc.property(sections, sections, (before, after) => {
        const changes = sectionChanges(before, after);
        const texte = ({ paragraphes }: (typeof changes)[number], out: 'ajout' | 'retrait') => paragraphes.filter(({ sorte }) => sorte !== out).map(({ fragments }) => without(fragments, out));
        const now = changes.filter(({ sorte }) => sorte !== 'supprimee');
        expect(now.map((change) => ({ titre: change.titre, niveau: 2, blocs: texte(change, 'retrait') }))).toEqual(after);
        const old = changes.filter(({ sorte }) => sorte !== 'ajoutee').map((change) => JSON.stringify([without(change.mots, 'ajout'), texte(change, 'ajout')]));
        expect(old.sort()).toEqual(before.map(({ titre, blocs }) => JSON.stringify([titre, blocs])).sort());
      }),
    );
  });

  it('counts each section in its kinds', () => {
    fc.assert(
      fc.property(sections, sections, (before, after) => {
        const changes = sectionChanges(before, after);
        const { ajoutees, supprimees, reformulees, deplacees, inchangees } = bilanOf(changes);
        expect(ajoutees.length - supprimees.length).toBe(after.length - before.length);
        expect(ajoutees.length + supprimees.length + reformulees.length + changes.filter(({ sorte }) => sorte === 'inchangee').length).toBe(changes.length);
        expect(inchangees.filter((change) => deplacees.includes(change))).toEqual([]);
      }),
    );
  });

  it('finds no move where the order is kept', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot')), fc.integer(), (titres, seed) => {
        const kept = titres.filter((_, index) => (seed >> index) % 2 === 0);
        const texts = (list: string[]) => list.map((titre) => section(titre, titre));
        expect(sectionChanges(texts(titres), texts(kept)).some(({ deplacee }) => deplacee)).toBe(false);
      }),
    );
  });
});
