/** Keeps what concerns some files or folders of a result where everything was read. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckResult } from '../../src/check/index.ts';

/**
 * @param paths from the root; none keeps all
 * @throws an Error with a French sentence for a path that leads to nothing
 */
export function select(result: CheckResult, paths: readonly string[], root: string): CheckResult {
  if (paths.length === 0) return result;
  const lost = paths.find((path) => !existsSync(join(root, path)));
  if (lost !== undefined) throw new Error(`« ${lost} » n’existe pas.`);
  const folders = paths.map((path) => (path === '' ? '' : `${path.replace(/\/$/, '')}/`));
  const concerns = ({ file }: { file: string }) => folders.some((folder) => `${file.normalize('NFC')}/`.startsWith(folder));
  return { ...result, problems: result.problems.filter(concerns), warnings: result.warnings.filter(concerns) };
}
