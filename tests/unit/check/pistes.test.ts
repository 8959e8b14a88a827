/** What a folder of syntheses may get wrong about pistes, and what it may not be refused. */
import { describe, expect, it } from 'vitest';
import { mdx, site, synthese, vocabulaire } from './site.ts';

const piste = (cle: string) => ({ ...synthese().pistes[0], cle });
const bilan = (cle: string, own = {}) => ({ piste: cle, etat: 'essayee', effet: 'Un effet.', ...own });
const seance = (numero: number, date: string, own: Record<string, unknown> = {}) => mdx(synthese({ numero, date, pistes: [piste(`bbbbb${numero % 10}`)], ...own }));
const collectif = (annee = '2026-2027') =>
  mdx({ annee_scolaire: annee, departement: 'Rhône', degres: ['premier'], composition: { neo_tuteurs: 4, tuteurs_experimentes: 2, premier_degre: 6, second_degre: 0 }, profil_pilote: 'PEMF' });

describe('a debriefing', () => {
  it('of a piste that a later séance wrote is refused, with both days', () => {
    const { errors } = site({
      'syntheses/plaine-2.mdx': seance(2, '2026-11-12', { pistes: [piste('bbbbb2')] }),
      'syntheses/plaine-1.mdx': mdx(synthese({ debriefing: [bilan('bbbbb2')] })),
    });
    expect(errors()).toEqual([
      'syntheses/plaine-1.mdx:21 debriefing n° 1 › piste | La séance du 5 novembre 2026 débriefe une piste de la séance du 12 novembre 2026 (plaine-2), qui ne la précède pas. | Vérifiez la date des deux séances et la clé de la piste.',
    ]);
  });

  it('of a piste of another collectif is welcome', () => {
    const { errors } = site({ 'collectifs/rives.mdx': collectif(), 'syntheses/rives-1.mdx': seance(1, '2026-11-12', { collectif: 'rives', debriefing: [bilan('aaaaaa')] }) });
    expect(errors()).toEqual([]);
  });

  it('of a piste whose synthesis was deleted is refused, whoever wrote it', () => {
    const { errors } = site({ 'syntheses/plaine-2.mdx': seance(2, '2026-11-12', { debriefing: [bilan('zzzzzz')] }) });
    expect(errors()).toEqual([
      'syntheses/plaine-2.mdx:21 debriefing n° 1 › piste | « zzzzzz » n’est la clé d’aucune piste. | La clé d’une piste se lit dans son adresse : /pistes/<clé>/. Si sa synthèse a été supprimée, remettez-la avec « statut: retire ».',
    ]);
  });

  it('of a piste whose synthesis was retired stays: its page keeps its address', () => {
    const { errors } = site({
      'syntheses/plaine-1.mdx': mdx(synthese({ statut: 'retire' })),
      'syntheses/plaine-2.mdx': seance(2, '2026-11-12', { debriefing: [bilan('aaaaaa')] }),
    });
    expect(errors()).toEqual([]);
  });

  it('five hundred times over is read without a word', () => {
    const files = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => {
        const [group, numero] = [Math.floor(index / 20), (index % 20) + 1];
        const cle = (36 ** 5 + index).toString(36);
        const fields = synthese({ collectif: `c${group}`, numero, date: '2026-11-12', pistes: [piste(cle)], debriefing: [bilan('aaaaaa', { essais: 1, conditions: 'Ce qui a compté.' })] });
        return [`syntheses/c${group}-${numero}.mdx`, mdx(fields)];
      }),
    );
    const collectifs = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`collectifs/c${index}.mdx`, collectif()]));
    const { problems, warnings, files: read } = site({ ...files, ...collectifs, 'vocabulaires/etats.yaml': vocabulaire('un') }).check();
    expect([...problems, ...warnings]).toEqual([]);
    expect(read).toBeGreaterThan(525);
  });
});

describe('a séance', () => {
  it('that bears the number of another is refused, with both files', () => {
    const { errors } = site({ 'syntheses/plaine-2.mdx': seance(1, '2026-11-12') });
    expect(errors()).toEqual([
      'syntheses/plaine-2.mdx:6 numero | La séance 1 du collectif « plaine » est racontée deux fois : content/syntheses/plaine-1.mdx et content/syntheses/plaine-2.mdx. | Corrigez le numéro de l’une des deux, ou retirez celle qui est en trop.',
    ]);
  });
  it('may bear it in another collectif, or once the other is retired', () => {
    const { errors } = site({
      'collectifs/rives.mdx': collectif(),
      'syntheses/rives-1.mdx': seance(1, '2026-11-12', { collectif: 'rives' }),
      'syntheses/plaine-bis.mdx': seance(1, '2026-11-12', { statut: 'retire', pistes: [piste('bbbbb9')] }),
    });
    expect(errors()).toEqual([]);
  });
});
