/** Memory and processor time of a process and of everything it started, read in `/proc`; elsewhere than on Linux nothing is measured. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const KB = 1024;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process ended in the meantime.
    return '';
  }
}

function childrenOf(pid: string): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) => read(`/proc/${pid}/task/${task}/children`).split(' ').filter(Boolean));
  } catch {
    return [];
  }
}

const field = (status: string, name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) * KB;

function look(pid: string): { now: number; high: number } {
  const status = read(`/proc/${pid}/status`);
  const below = childrenOf(pid).map(look);
  return {
    now: below.reduce((sum, { now }) => sum + now, field(status, 'VmRSS')),
    high: Math.max(field(status, 'VmHWM'), ...below.map(({ high }) => high)),
  };
}

/**
 * Samples the tree of a process until told to stop. Between two samples the greatest process’s own high-water mark, which
 * the kernel keeps, is a floor.
 * @returns a function that stops and gives the peak in bytes, or undefined where there is no `/proc`
 */
export function watchMemory(pid: number, everyMs = 100): () => number | undefined {
  if (!existsSync(`/proc/${pid}/status`)) return () => undefined;
  let peak = 0;
  const timer = setInterval(() => {
    const { now, high } = look(String(pid));
    peak = Math.max(peak, now, high);
  }, everyMs);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

const TICKS_PER_SECOND = 100;

/**
 * @returns seconds of processor that ended children have used, theirs included: a busy machine does not change it, as it
 *   does the time on the clock; undefined where there is no `/proc`
 */
export function childrenCpu(): number | undefined {
  // After the name in brackets, the 14th and 15th fields: `cutime` and `cstime` of proc(5).
  const fields = read('/proc/self/stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  return fields.length < 15 ? undefined : (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}
