/** Terms: unique in their vocabulary, under parents and successors that exist. */
import { termKey } from '../keys.ts';
import { nearest } from '../suggest.ts';
import type { Entry, Problem } from '../types.ts';
import { error, loops, repeats, type Facts, type Rule } from './rule.ts';

type Vocabulaire = Entry<'vocabulaires'>;
const termsOf = (entry: Vocabulaire) =>
  entry.data.termes.map((terme, index) => ({ entry, terme, index, key: termKey(entry.id, terme.id) }));

/** Two terms of one vocabulary have the same id. */
export const duplicateTerm: Rule = function* ({ entries }) {
  for (const entry of entries.of('vocabulaires')) {
    for (const { item, first, key } of repeats(termsOf(entry), ({ terme }) => terme.id)) {
      const message = `Deux termes ont l’identifiant « ${key} » (n° ${first.index + 1} et n° ${item.index + 1}).`;
      const remedy = 'Donnez un autre identifiant au plus récent ; ne changez pas celui que des entrées citent.';
      yield error(entry, { rule: 'terme-en-double', path: ['termes', item.index, 'id'], value: key, message, remedy });
    }
  }
};

const known = ({ nodes, context }: Facts, key: string) =>
  nodes.has(key) || (context.illisibles?.has(key.replace(/^vocabulaire\/([^/]+)\/.*/, 'vocabulaires/$1')) ?? false);

/** A term's parent, `vocabulaire/terme`, does not exist. */
export const unknownParent: Rule = function* (facts) {
  for (const { entry, terme, index } of facts.entries.of('vocabulaires').flatMap(termsOf)) {
    const value = terme.parent;
    if (value === undefined || known(facts, `vocabulaire/${value}`)) continue;
    const message = `Le terme parent « ${value} » n’existe pas.`;
    const remedy = 'Écrivez vocabulaire/terme, avec un vocabulaire de content/vocabulaires/ et l’un de ses termes.';
    yield error(entry, { rule: 'parent-inconnu', path: ['termes', index, 'parent'], value, message, remedy });
  }
};

/** A term is replaced by one that its vocabulary does not have. */
export const unknownSuccessor: Rule = function* ({ entries }) {
  for (const entry of entries.of('vocabulaires')) {
    const ids = new Set(entry.data.termes.map(({ id }) => id));
    for (const { terme, index } of termsOf(entry)) {
      const value = terme.remplace_par;
      if (value === undefined || ids.has(value)) continue;
      const near = nearest(value, [...ids]);
      const message = `« ${terme.id} » serait remplacé par « ${value} », qui n’est pas un terme de ce vocabulaire.`;
      const remedy = near ? `Vouliez-vous écrire « ${near} » ?` : 'Ajoutez le nouveau terme à cette liste, ou videz ce champ.';
      yield error(entry, { rule: 'successeur-inconnu', path: ['termes', index, 'remplace_par'], value, message, remedy });
    }
  }
};

interface Chain {
  field: 'parent' | 'remplace_par';
  verb: string;
  remedy: string;
}

/** Follows one field from term to term, and tells each loop at its first term. */
function* chainLoops({ entries }: Facts, { field, verb, remedy }: Chain): Generator<Problem> {
  const terms = new Map(
    entries
      .of('vocabulaires')
      .flatMap(termsOf)
      .map((term) => [`${term.entry.id}/${term.terme.id}`, term]),
  );
  const next = new Map<string, string>();
  for (const [name, { entry, terme }] of terms) {
    const target = terme[field];
    if (target !== undefined) next.set(name, field === 'parent' ? target : `${entry.id}/${target}`);
  }
  for (const loop of loops(next)) {
    const term = terms.get(loop[0] ?? '');
    if (!term) continue;
    const message = `Ces termes ${verb} en boucle : ${[...loop, loop[0]].join(' → ')}.`;
    const path = ['termes', term.index, field];
    yield error(term.entry, { rule: 'termes-en-boucle', path, value: term.terme[field] ?? '', message, remedy });
  }
}

/** Terms that are their own parent, directly or through others. */
export const parentLoop: Rule = (facts) =>
  chainLoops(facts, { field: 'parent', verb: 'sont parents', remedy: 'Videz le champ « Terme parent » du terme le plus général.' });

/** Terms that replace one another in a circle. */
export const successorLoop: Rule = (facts) =>
  chainLoops(facts, { field: 'remplace_par', verb: 'se remplacent', remedy: 'Videz le champ « Remplacé par » du terme qui a cours.' });

export const vocabulaireRules = [duplicateTerm, unknownParent, unknownSuccessor, parentLoop, successorLoop];
