/** Folders that exist while something is measured, and no longer: whatever ends the process takes them along. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Folder {
  path: string;
  remove(): void;
}

/** @param onSignal what else to end when the process is told to stop */
export function temporaryFolder(onSignal: () => void = () => {}): Folder {
  const path = mkdtempSync(join(tmpdir(), 'resonances-bench-'));
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', remove);
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.once(signal, () => {
      onSignal();
      process.exit(128 + number);
    });
  }
  return { path, remove };
}
