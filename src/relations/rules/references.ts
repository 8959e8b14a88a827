/** Everything that is pointed to exists, and only once. */
import type { Pointer } from '../collect.ts';
import { fileOf, isRetired } from '../entries.ts';
import { entryKey, groupBy } from '../keys.ts';
import { nearest } from '../suggest.ts';
import type { Node, SourceEntry } from '../types.ts';
import { error, warning, type Facts, type Rule } from './rule.ts';

const NO_FILES: ReadonlySet<string> = new Set();
/** Beyond this many different unknown names the cause lies elsewhere, and looking for a near name for each would take too long. */
const MAX_SUGGESTIONS = 300;

/** `syntheses/x` → `syntheses`, `vocabulaire/dilemmes/x` → `vocabulaire/dilemmes`. */
const groupOf = ({ key }: Node) => key.slice(0, key.lastIndexOf('/'));
const nameOf = ({ key }: Node) => key.slice(key.lastIndexOf('/') + 1);

/** Proposes a near name among those of the same collection or vocabulary; asked twice, it answers at once. */
function suggester(nodes: Facts['nodes']) {
  const names = new Map<string, string[]>();
  for (const node of nodes.values()) {
    const group = names.get(groupOf(node));
    if (group) group.push(nameOf(node));
    else names.set(groupOf(node), [nameOf(node)]);
  }
  const known = new Map<string, string | undefined>();
  return (group: string, value: string) => {
    const question = `${group} ${value}`;
    if (!known.has(question)) known.set(question, known.size < MAX_SUGGESTIONS ? nearest(value, names.get(group) ?? []) : undefined);
    return known.get(question);
  };
}

function* dangling({ entries, nodes, pointers, context }: Facts): Generator<{ entry: SourceEntry; pointer: Pointer & { to: string } }> {
  const unreadable = context.illisibles ?? NO_FILES;
  for (const entry of entries.all) {
    for (const pointer of pointers.get(entryKey(entry.collection, entry.id)) ?? []) {
      const { to } = pointer;
      if (to !== undefined && !nodes.has(to) && !unreadable.has(to)) yield { entry, pointer: { ...pointer, to } };
    }
  }
}

/** The same unknown name, cited several times by one entry, is one problem: at its first place, with their number. */
function* once(facts: Facts) {
  for (const [entry, found] of groupBy(dangling(facts), (each) => each.entry)) {
    for (const [first, ...others] of groupBy(found, ({ pointer }) => pointer.to).values()) {
      if (first) yield { entry, pointer: first.pointer, times: others.length + 1 };
    }
  }
}

const repeated = (times: number) => (times === 1 ? '' : ` (${times} fois dans ce fichier)`);

const written = ({ field, group, value }: Pointer, name: string) =>
  field !== 'renvoi' ? name : value.startsWith('vocabulaire/') ? `vocabulaire/${group}/${name}` : `${group}/${name}`;
const didYouMean = (pointer: Pointer, near: string | undefined) => (near ? `Vouliez-vous écrire « ${written(pointer, near)} » ? ` : '');
const lastPart = (value: string) => value.split('/').at(-1) ?? value;

/** A relation, a content or a Renvoi names an entry or a piste that does not exist. */
export const unknownTarget: Rule = function* (facts) {
  const suggest = suggester(facts.nodes);
  for (const { entry, pointer, times } of once(facts)) {
    const { kind, group, value, path } = pointer;
    if (kind === 'terme') continue;
    const hint = didYouMean(pointer, suggest(group, lastPart(value)));
    const said =
      kind === 'piste'
        ? {
            message: `« ${value} » n’est la clé d’aucune piste${repeated(times)}.`,
            remedy: `${hint}La clé d’une piste se lit dans son adresse : /pistes/<clé>/. Si sa synthèse a été supprimée, remettez-la avec « statut: retire ».`,
          }
        : {
            message: `« ${value} » ne désigne aucune entrée de « ${group} »${repeated(times)}.`,
            remedy: `${hint ? `${hint}Sinon,` : 'Corrigez ce nom,'} retirez-le, ou créez content/${group}/${lastPart(value)}.mdx.`,
          };
    yield error(entry, { rule: 'reference-inconnue', path, value, ...said });
  }
};

/** A field or a Renvoi names a term that its vocabulary does not have. */
export const unknownTerm: Rule = function* (facts) {
  const suggest = suggester(facts.nodes);
  const vocabularies = new Set(facts.entries.of('vocabulaires').map(({ id }) => id));
  for (const { entry, pointer, times } of once(facts)) {
    const { kind, group, value, path } = pointer;
    if (kind !== 'terme' || !vocabularies.has(group)) continue;
    const hint = didYouMean(pointer, suggest(`vocabulaire/${group}`, lastPart(value)));
    const message = `« ${lastPart(value)} » n’est pas un terme du vocabulaire « ${group} »${repeated(times)}.`;
    const remedy = `${hint}Les termes sont dans content/vocabulaires/${group}.yaml.`;
    yield error(entry, { rule: 'terme-inconnu', path, value, message, remedy });
  }
};

/** A vocabulary that does not exist is told once, at the first entry that uses it, not at each of its terms. */
export const unknownVocabulary: Rule = function* (facts) {
  const suggest = (group: string) =>
    nearest(
      group,
      facts.entries.of('vocabulaires').map(({ id }) => id),
    );
  const told = new Set(facts.entries.of('vocabulaires').map(({ id }) => id));
  for (const { entry, pointer } of dangling(facts)) {
    const { kind, group, value, path } = pointer;
    if (kind !== 'terme' || told.has(group) || facts.context.illisibles?.has(`vocabulaires/${group}`)) continue;
    told.add(group);
    const near = suggest(group);
    const message = `Le vocabulaire « ${group} » n’existe pas.`;
    const start = near ? `Vouliez-vous écrire « ${near} » ? Sinon, créez` : 'Créez';
    const remedy = `${start} content/vocabulaires/${group}.yaml avec ses termes.`;
    yield error(entry, { rule: 'vocabulaire-inconnu', path, value, message, remedy });
  }
};

/** A Renvoi whose target has another form than those that exist. */
export const malformedRenvoi: Rule = function* ({ entries, pointers }) {
  for (const entry of entries.all) {
    for (const { to, value, path } of pointers.get(entryKey(entry.collection, entry.id)) ?? []) {
      if (to !== undefined) continue;
      const message = `Le renvoi « ${value} » n’a pas la forme attendue.`;
      const remedy = 'Écrivez collection/nom-du-fichier, pistes/<clé> ou vocabulaire/<vocabulaire>/<terme>, sans / au début ni à la fin.';
      yield error(entry, { rule: 'renvoi-mal-forme', path, value, message, remedy });
    }
  }
};

/** What is published points to what is retired; to replace a retired text is its normal end, and is not told. */
export const retiredTarget: Rule = function* ({ entries, nodes, pointers }) {
  for (const entry of entries.all) {
    if (isRetired(entry)) continue;
    for (const { to, kind, field, value, path } of pointers.get(entryKey(entry.collection, entry.id)) ?? []) {
      const target = to === undefined ? undefined : nodes.get(to);
      if (!target?.retired || kind === 'terme' || field === 'remplace') continue;
      const message = `« ${value} » désigne une entrée retirée : « ${target.titre} ».`;
      const remedy = 'Choisissez une entrée publiée, ou laissez : le lien sera affiché avec la mention « retiré ».';
      yield warning(entry, { rule: 'cible-retiree', path, value, message, remedy });
    }
  }
};

/** Two entries of one collection answer to the same name. */
export const duplicateId: Rule = function* ({ entries, nodes }) {
  for (const entry of entries.duplicates) {
    const first = nodes.get(entryKey(entry.collection, entry.id));
    const other = first?.kind === 'entry' && fileOf(first.entry) !== fileOf(entry) ? ` (${fileOf(first.entry)} et ${fileOf(entry)})` : '';
    const message = `Deux entrées de « ${entry.collection} » portent le même identifiant : « ${entry.id} »${other}.`;
    yield error(entry, { rule: 'identifiant-en-double', path: [], message, remedy: 'Renommez l’un des deux fichiers.' });
  }
};

export const referenceRules = [unknownTarget, unknownTerm, unknownVocabulary, malformedRenvoi, retiredTarget, duplicateId];
