/** The words of a collectif's year. */
import { count } from '../lib/french.ts';
import { typographed } from '../lib/typographie.ts';

const words = {
  bilan: (seances: number, pistes: number, essais: number, retenues: number) =>
    `${count(seances, 'séance')}, ${count(pistes, 'piste écrite', 'pistes écrites')}${retenues > 0 ? `, dont ${count(retenues, 'retenue')} à ce jour` : ''} ; ${count(essais, 'essai rapporté', 'essais rapportés')} d’une séance à l’autre.`,
  prochaine: (jour: string) => `Prochain regroupement le ${jour}.`,
  preparer: 'Préparer la prochaine séance',
  ecrire: 'Écrire la synthèse d’une séance',
  entre: (numero: number) => `Essayé avant la séance n° ${numero}`,
  propose: 'Ce que la séance propose',
  venueDe: (collectif: string) => `Piste de ${collectif}`,
  rien: 'Aucune synthèse publiée pour l’instant.',
} as const;

export const collectifs = typographed(words);
