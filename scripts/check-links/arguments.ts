/** The command line of `npm run check:links`. */
import type { Politeness } from './check.ts';

export interface Options extends Politeness {
  help: boolean;
  json: boolean;
}

export const HELP = `Essaie chaque adresse extérieure de content/, une à la fois par site, sans se presser.

  npm run check:links                        tout
  npm run check:links -- --attente 20        secondes laissées à chaque réponse (15)
  npm run check:links -- --pause 2           secondes entre deux demandes au même site (1)
  npm run check:links -- --json              pour les programmes

Sort avec 1 si une adresse est morte ou muette. Rien n’est modifié : « Vérifiée le » reste à écrire par qui a ouvert l’adresse.`;

const SECONDS: Readonly<Record<string, 'timeout' | 'delay'>> = { '--attente': 'timeout', '--pause': 'delay' };

/** @throws an Error with a French sentence where the command cannot be understood */
export function parseArguments(args: readonly string[], userAgent: string): Options {
  const options: Options = { timeout: 15_000, delay: 1000, hosts: 4, userAgent, help: false, json: false };
  const rest = [...args];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    const [name = '', attached] = argument.split('=', 2);
    const field = SECONDS[name];
    if (field) {
      const value = attached ?? rest.shift() ?? '';
      if (!/^\d+(\.\d+)?$/.test(value)) throw new Error(`« ${name} ${value} » : écrivez un nombre de secondes.`);
      options[field] = Number(value) * 1000;
    } else if (argument === '--json') options.json = true;
    else if (argument === '--help' || argument === '-h') options.help = true;
    else throw new Error(`Option inconnue : « ${argument} ». Essayez npm run check:links -- --help.`);
  }
  if (options.timeout === 0) throw new Error('« --attente 0 » : laissez au moins une fraction de seconde.');
  return options;
}
