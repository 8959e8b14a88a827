/** What a module is made of: not of itself, and of blocs that exist. */
import type { Entry } from '../types.ts';
import { error, type Rule } from './rule.ts';

type Module = Entry<'modules'>;

/** The modules that a module contains, each with the place where it says so. */
const contained = ({ data }: Module) =>
  data.etapes.flatMap(({ contenus }, etape) =>
    contenus.flatMap(({ type, ref }, contenu) => (type === 'modules' ? [{ ref, path: ['etapes', etape, 'contenus', contenu, 'ref'] }] : [])),
  );

/** @returns the shortest way from a module back to `goal`, both included; nothing when none leads there */
function wayTo(goal: string, from: string, next: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const id of before.keys()) {
    if (id === goal) {
      const way: string[] = [];
      for (let at: string | undefined = id; at !== undefined; at = before.get(at)) way.unshift(at);
      return way;
    }
    for (const to of next.get(id) ?? []) if (!before.has(to)) before.set(to, id);
  }
  return undefined;
}

/** A module contains itself, directly or through others: its time would have no end. Each loop is told once, at its least name. */
export const moduleInItself: Rule = function* ({ entries }) {
  const modules = entries.of('modules');
  const next = new Map(modules.map((module) => [module.id, contained(module).map(({ ref }) => ref)]));
  for (const module of modules) {
    for (const { ref, path } of contained(module)) {
      const way = wayTo(module.id, ref, next);
      if (!way || way.some((id) => id < module.id)) continue;
      const around = [module.id, ...way].join(' → ');
      const message = way.length === 1 ? 'Ce module se contient lui-même.' : `Ces modules se contiennent en boucle : ${around}.`;
      const remedy = 'Retirez ce contenu de l’étape, ou remplacez-le par ce que l’on doit en reprendre.';
      yield error(module, { rule: 'module-en-boucle', path, value: ref, message, remedy });
    }
  }
};

/** A step names a bloc that its resource does not have. */
export const unknownBloc: Rule = function* ({ entries }) {
  const blocs = new Map(entries.of('ressources').map(({ id, data }) => [id, data.blocs.map(({ titre }) => titre)]));
  for (const module of entries.of('modules')) {
    for (const [etape, { contenus }] of module.data.etapes.entries()) {
      for (const [contenu, { type, ref, bloc }] of contenus.entries()) {
        const known = type === 'ressources' ? blocs.get(ref) : [];
        if (bloc === undefined || !known || known.includes(bloc)) continue;
        const message = `« ${ref} » n’a pas de bloc « ${bloc} ».`;
        const remedy = known.length > 0 ? `Choisissez parmi : ${known.join(', ')}.` : 'Videz le champ « Bloc » : il n’est que pour un parcours qui a des blocs.';
        yield error(module, { rule: 'bloc-inconnu', path: ['etapes', etape, 'contenus', contenu, 'bloc'], value: bloc, message, remedy });
      }
    }
  }
};

export const moduleRules = [moduleInItself, unknownBloc];
