import { z } from './meta.ts';
import { code, integer, optional } from './atoms.ts';
import { entry } from './entry.ts';

export const pageSchema = entry({
  adresse: code({ label: 'Adresse', hint: 'Commence et finit par /.', example: '/aide/preparer-une-visite/', pattern: /^\/([a-z0-9]+(-[a-z0-9]+)*\/)*$/, message: 'Une adresse commence et finit par /, en minuscules sans accent : /aide/debuter/.' }),
  ordre: optional(integer({ label: 'Ordre dans la navigation', max: 999 })),
});
export type Page = z.infer<typeof pageSchema>;
