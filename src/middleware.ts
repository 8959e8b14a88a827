/** Gives each page what its components may look up: addresses of entries, words to explain. */
import { defineMiddleware } from 'astro:middleware';
import { explainedWords, pathResolver, retirement } from './queries/context.ts';

export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.pathOf = await pathResolver();
  locals.isRetired = await retirement();
  locals.words = await explainedWords();
  return next();
});
