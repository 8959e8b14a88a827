/** Addresses that would hide one another (DESIGN §7.8). */
import { fileOf } from '../entries.ts';
import { error, repeats, type Rule } from './rule.ts';

/** What the site itself serves, beside the folder of each collection; nothing below them is free either. */
export const RESERVED_ADDRESSES: readonly string[] = [
  '/recherche/',
  '/pistes/',
  '/calendrier/',
  '/livret/',
  '/savoir-faire/',
  '/besoins/',
  '/vocabulaire/',
  '/admin/',
  '/api/',
  '/aide/a-relire/',
  '/aide/champs/',
  '/aide/donnees/',
  '/aide/preparer-une-seance/',
  '/404/',
  '/medias/',
  '/pagefind/',
];

/** Two pages ask for one address. */
export const duplicateAddress: Rule = function* ({ entries }) {
  for (const { item, first, key } of repeats(entries.of('pages'), ({ data }) => data.adresse)) {
    const message = `Deux pages ont l’adresse ${key} : ${fileOf(first)} et ${fileOf(item)}.`;
    yield error(item, {
      rule: 'adresse-en-double',
      path: ['adresse'],
      value: key,
      message,
      remedy: 'Donnez une autre adresse à l’une des deux.',
    });
  }
};

/** A page asks for an address that the site serves itself. */
export const reservedAddress: Rule = function* ({ entries, context }) {
  const reserved = [...RESERVED_ADDRESSES, ...Object.keys(context.references).map((collection) => `/${collection}/`)];
  for (const entry of entries.of('pages')) {
    const value = entry.data.adresse;
    const taken = reserved.find((address) => value.startsWith(address));
    if (taken === undefined) continue;
    const exact = `L’adresse ${value} est celle d’une page que le site fabrique.`;
    const message = value === taken ? exact : `Les adresses qui commencent par ${taken} sont réservées au site.`;
    yield error(entry, {
      rule: 'adresse-reservee',
      path: ['adresse'],
      value,
      message,
      remedy: 'Choisissez une autre adresse, par exemple sous /aide/.',
    });
  }
};

/** A série and a cadrage share one namespace, `/cadrages/<nom>/`. */
export const serieNamedAsCadrage: Rule = function* ({ entries, series }) {
  for (const entry of entries.of('cadrages')) {
    if (!series.has(entry.id)) continue;
    const message = `« ${entry.id} » est aussi le nom d’une série : les deux auraient l’adresse /cadrages/${entry.id}/.`;
    const name = `${entry.id}-${entry.data.annee_scolaire ?? '2026-2027'}.mdx`;
    const remedy = `Renommez ce fichier, par exemple ${name}, et corrigez ce qui le désigne.`;
    yield error(entry, { rule: 'serie-et-cadrage-homonymes', path: [], value: entry.id, message, remedy });
  }
};

/** `/modules/couverture/` is the coverage matrix. */
export const moduleNamedCouverture: Rule = function* ({ entries }) {
  for (const entry of entries.of('modules')) {
    if (entry.id !== 'couverture') continue;
    const message = 'L’adresse /modules/couverture/ est celle de la matrice de couverture.';
    yield error(entry, { rule: 'identifiant-reserve', path: [], value: entry.id, message, remedy: 'Donnez un autre nom à ce fichier.' });
  }
};

export const adresseRules = [duplicateAddress, reservedAddress, serieNamedAsCadrage, moduleNamedCouverture];
