/** What every maker needs: the common fields, terms, things to refer to. */
import type { Grown, Tools } from '../plan.ts';

/** The fields that every entry carries. */
export function commun({ random, writer }: Tools, titre = writer.title(90)) {
  const year = random.int(2018, 2025);
  return {
    titre,
    resume: writer.paragraph(150).slice(0, 290),
    publie_le: `${year}-${String(random.int(1, 12)).padStart(2, '0')}-15`,
    ...(random.chance(0.3) && { revise_le: `2026-0${random.int(1, 9)}-10` }),
    ...(random.chance(0.4) && { a_revoir_le: `2029-0${random.int(1, 9)}-01` }),
  };
}

/** Terms of a vocabulary, from `min` to `max`. */
export const termes = ({ plan, random }: Tools, vocabulaire: string, min: number, max: number) =>
  random.some(plan.terms(vocabulaire), min, max);
export const terme = ({ plan, random }: Tools, vocabulaire: string) => random.pick(plan.terms(vocabulaire));
export const refs = ({ plan, random }: Tools, collection: Grown, min: number, max: number) => random.some(plan.ids[collection], min, max);

/** The clé of some piste. */
export const cle = ({ plan, random }: Tools) => random.pick(plan.clesOf(random.int(0, plan.ids.syntheses.length - 1)));

/** `min` to `max` things that a body refers to, of every kind, each once. */
export function renvois(tools: Tools, min: number, max: number): string[] {
  const { plan, random } = tools;
  const kinds: (() => string)[] = [
    () => `ressources/${random.favour(plan.ids.ressources)}`,
    () => `syntheses/${random.pick(plan.ids.syntheses)}`,
    () => `pistes/${cle(tools)}`,
    () => `formulaires/${random.favour(plan.ids.formulaires)}`,
    () => `glossaire/${random.favour(plan.ids.glossaire)}`,
    () => `vocabulaire/preoccupations/${random.favour(plan.terms('preoccupations'))}`,
    () => `vocabulaire/dilemmes/${random.favour(plan.terms('dilemmes'))}`,
  ];
  return [...new Set(Array.from({ length: random.int(min, max) }, () => random.pick(kinds)()))];
}

/** `2025` → `2025-2026`. */
export const schoolYear = (year: number) => `${year}-${year + 1}`;
