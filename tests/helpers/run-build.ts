/** `node run-build.ts <root> <outDir>`: `astro build` with its cache beside its output, never in the one that a person's own builds use. */
import { build } from 'astro';

const [root, outDir] = process.argv.slice(2);
if (!root || !outDir) throw new Error('Usage: run-build.ts <root> <outDir>');
await build({ root, outDir, cacheDir: `${outDir}-cache`, logLevel: 'warn' });
