/** What is still to mend before a filled form is handed over. Nothing is refused while one writes. */
import { formulaires } from '../strings/formulaires.ts';
import { filledFields, isEmpty, valueOf, type Reponses, type Valeur } from './answers.ts';
import { readDay } from './days.ts';
import { parseDuration } from './durations.ts';
import type { Field, FormModel } from './model.ts';
import { parseNumber } from './numbers.ts';

const { erreurs } = formulaires;

export interface Problem {
  field: Field;
  /** One sentence, with how to mend it. */
  message: string;
}

function dayMessage(text: string): string | undefined {
  const reading = readDay(text);
  if ('day' in reading) return undefined;
  return reading.problem === 'jour' ? erreurs.jour(reading.month, reading.year, reading.days) : erreurs.date[reading.problem];
}

/** What is wrong with an answer that was written; nothing is said of an empty one. */
export function misread({ genre, maxLength }: Field, value: Valeur): string | undefined {
  if (typeof value !== 'string' || isEmpty(value)) return undefined;
  if (value.length > maxLength) return erreurs.long(value.length, maxLength);
  if (genre === 'date') return dayMessage(value);
  if (genre === 'nombre' && parseNumber(value) === undefined) return erreurs.nombre;
  return genre === 'duree' && parseDuration(value) === undefined ? erreurs.duree : undefined;
}

const missing = ({ genre }: Field) => (genre === 'case' ? erreurs.cocher : ['choix', 'choix_multiple', 'likert'].includes(genre) ? erreurs.choisir : erreurs.obligatoire);

/** @returns every problem, in reading order */
export function problemsOf(form: FormModel, answers: Reponses): Problem[] {
  return filledFields(form, answers).flatMap((field) => {
    const value = valueOf(answers, field);
    const message = field.required && isEmpty(value) ? missing(field) : misread(field, value);
    return message === undefined ? [] : [{ field, message }];
  });
}
