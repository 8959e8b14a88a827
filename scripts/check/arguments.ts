/** The command line of `npm run check`. */
import { isAbsolute, relative, resolve } from 'node:path';
import { FORMATS, type Format } from './report.ts';

export interface Options {
  format: Format;
  /** From the root, with `/`; none means everything. */
  paths: string[];
  help: boolean;
}

export const HELP = `Vérifie content/ sans construire le site.

  npm run check                                  tout
  npm run check -- content/syntheses/x.mdx       tout est lu, ce fichier ou ce dossier est raconté
  npm run check -- --format texte|json|github    pour les gens, les programmes, les annotations d’une forge

Sort avec 1 s’il y a une erreur, avec 0 s’il n’y a que des avertissements.`;

const isFormat = (value: string | undefined): value is Format => FORMATS.includes(value as Format);

function pathFrom(root: string, argument: string): string {
  const path = relative(root, resolve(root, argument)).replaceAll('\\', '/');
  if (path.startsWith('..') || isAbsolute(path)) throw new Error(`« ${argument} » est hors du dépôt.`);
  return path.normalize('NFC');
}

/**
 * @param root the folder that holds `content/`
 * @throws an Error with a French sentence where the command cannot be understood
 */
export function parseArguments(args: readonly string[], root: string): Options {
  const options: Options = { format: 'texte', paths: [], help: false };
  const rest = [...args];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    const [name, attached] = argument.split('=', 2);
    if (name === '--format') {
      const value = attached ?? rest.shift();
      if (!isFormat(value)) throw new Error(`Format inconnu : « ${value ?? ''} ». Choisissez parmi : ${FORMATS.join(', ')}.`);
      options.format = value;
    } else if (argument === '--help' || argument === '-h') options.help = true;
    else if (argument.startsWith('-')) throw new Error(`Option inconnue : « ${argument} ». Essayez npm run check -- --help.`);
    else options.paths.push(pathFrom(root, argument));
  }
  return options;
}
