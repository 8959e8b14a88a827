/** Property tests draw the same examples at every run, so that a green test stays green; `npm run verify` draws fresh ones. */
import fc from 'fast-check';

if (!process.env['RESONANCES_FULL']) fc.configureGlobal({ seed: 20_261_121 });
