/** Refuses to build what `npm run check` refuses: nothing half-checked is ever published. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { count } from '../lib/french.ts';
import { checkContent } from '../check/index.ts';

export const guard = (): AstroIntegration => ({
  name: 'resonances:garde',
  hooks: {
    // Before Astro reads any content itself: it would stop at the first bad entry, in English.
    'astro:config:setup': ({ command, config, logger }) => {
      if (command !== 'build') return;
      const { problems } = checkContent(fileURLToPath(config.root));
      if (problems.length === 0) return;
      for (const { file, line, field, message, remedy } of problems) logger.error(`${file}:${line} — ${field} — ${message} — ${remedy}`);
      const refusal = `Le site n’est pas construit : ${count(problems.length, 'problème')} dans content/, ci-dessus. « npm run check » les redit.`;
      // Where in our code it was refused helps no author.
      throw Object.assign(new Error(refusal), { stack: '' });
    },
  },
});
