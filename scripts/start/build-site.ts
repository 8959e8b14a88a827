/** `node build-site.ts <outDir> <cacheDir>`: `astro build` into a folder of its own; a failure is said without its stack. */
import { build } from 'astro';

interface Told {
  message: string;
  hint?: string;
  loc?: { file?: string; line?: number };
}

const [outDir, cacheDir] = process.argv.slice(2);
if (!outDir || !cacheDir) throw new Error('Usage: build-site.ts <outDir> <cacheDir>');

try {
  await build({ outDir, cacheDir, logLevel: 'error' });
} catch (error) {
  const { message, hint, loc } = error as Told;
  const place = loc?.file ? `${loc.file}${loc.line ? `:${loc.line}` : ''} — ` : '';
  console.error(`${place}${message}${hint ? `\n${hint}` : ''}`);
  process.exitCode = 1;
}
