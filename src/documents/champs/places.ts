/** Which place of a form stands at which address: the template writes the address, the finished file has a field there. */
import { boxName } from '../../formulaires/export/names.ts';
import type { FeuilleARemplir, Zone } from '../model.ts';

/** What stands at an address. */
export interface Place {
  zone: Zone;
  /** From 0. */
  option?: number;
}
/** Every zone of a form, in reading order. */
export const zonesOf = ({ blocs }: FeuilleARemplir): Zone[] =>
  blocs.flatMap(({ parties }) =>
    parties.flatMap((partie) => {
      if (partie.p === 'champs') return partie.champs.map(({ zone }) => zone);
      if (partie.p === 'signatures') return partie.signataires.flatMap(({ date, signature }) => [date, signature]);
      return partie.p === 'grille' ? [...partie.grille.rows.flatMap(({ cases }) => cases.map(({ zone }) => zone)), ...partie.grille.totaux.map(({ zone }) => zone)] : [];
    }),
  );

/** Every place of a form, by its address. */
export function placesOf(sheet: FeuilleARemplir): Map<string, Place> {
  const addresses = (zone: Zone): [string, Place][] => {
    if (zone.genre === 'choix') return zone.options.map((_, option) => [`${zone.id}/${option + 1}`, { zone, option }]);
    if (zone.genre === 'coches') return zone.options.map((_, option) => [boxName(zone.id, option), { zone, option }]);
    return [[zone.id, { zone }]];
  };
  return new Map(zonesOf(sheet).flatMap(addresses));
}
