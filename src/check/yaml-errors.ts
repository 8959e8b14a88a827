/** js-yaml's reasons, in French. */
import type { YAMLException } from 'js-yaml';
import { FRONT_MATTER, type Finding } from './types.ts';

type Sentence = [rule: string, message: string, remedy: string];

const QUOTE = 'Mettez la valeur entre guillemets droits : titre: "Parler : à qui ?".';
const SENTENCES: [RegExp, Sentence][] = [
  [/duplicated mapping key/, ['cle-en-double', 'Ce champ est écrit deux fois.', 'Gardez-en un seul.']],
  [/tab characters/, ['tabulation', 'Une tabulation sert de retrait.', 'Remplacez-la par des espaces.']],
  [
    /bad indentation of a sequence|missing indentation/,
    ['retrait', 'Le retrait de cette ligne ne suit pas celui de la liste.', 'Alignez les tirets d’une même liste.'],
  ],
  [
    /bad indentation of a mapping|multiline key|colon is missed|end of the stream or a document separator/,
    [
      'yaml',
      'Cette ligne n’est pas de la forme « champ: valeur », ou sa valeur contient un deux-points sans guillemets.',
      `Vérifiez le retrait. ${QUOTE}`,
    ],
  ],
  [/(single|double) quoted scalar/, ['guillemets', 'Un guillemet ouvert n’est pas fermé.', 'Fermez-le à la fin de la valeur.']],
  [/unknown escape|hexadecimal/, ['echappement', 'Une barre inverse \\ est mal employée entre guillemets doubles.', 'Doublez-la : \\\\.']],
  [
    /flow collection|missed comma/,
    [
      'crochets',
      'Une liste entre crochets n’est pas fermée, ou une virgule y manque.',
      'Fermez le crochet, ou écrivez un élément par ligne après un tiret.',
    ],
  ],
  [/anchor|alias/, ['ancre', 'La valeur commence par & ou *, que YAML lit comme une ancre.', 'Mettez la valeur entre guillemets droits.']],
  [
    /tag/,
    ['etiquette', 'La valeur commence par !, que YAML lit comme une étiquette de type.', 'Mettez la valeur entre guillemets droits.'],
  ],
  [
    /nesting exceeded|Maximum call stack/,
    ['trop-imbrique', 'Les champs sont imbriqués trop profond.', 'Aplatissez-les : aucun champ ne dépasse six niveaux.'],
  ],
  [/merge/, ['ancre', 'Une fusion YAML (<<) est refusée.', 'Écrivez les champs en toutes lettres.']],
  [
    /non-printable|null byte|valid JSON character/,
    ['caractere-invisible', 'L’en-tête contient un caractère invisible.', 'Retapez la ligne.'],
  ],
  [/single document/, ['yaml', 'Le fichier contient plusieurs documents YAML.', 'Gardez-en un seul, sans ligne --- entre les champs.']],
];

const FALLBACK: Sentence = ['yaml', 'Le YAML ne peut pas être lu à cet endroit.', QUOTE];

const hasMark = (error: unknown): error is YAMLException => error instanceof Error && 'mark' in error && 'reason' in error;

/**
 * @param error what js-yaml threw
 * @param firstLine the line of the file where the YAML begins
 */
export function yamlProblem(error: unknown, firstLine: number): Finding {
  const reason = hasMark(error) ? error.reason : String(error);
  const [rule, message, remedy] = SENTENCES.find(([pattern]) => pattern.test(reason))?.[1] ?? FALLBACK;
  return { rule, line: firstLine + (hasMark(error) ? (error.mark?.line ?? 0) : 0), field: FRONT_MATTER, message, remedy };
}
