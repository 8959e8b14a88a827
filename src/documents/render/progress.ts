/** Says how far a long work is: on a terminal, one line that renews itself; in the logs of a forge, nothing until the end. */
import { documents } from '../../strings/documents.ts';

export interface Progress {
  step: () => void;
  end: () => void;
}

const EVERY = 200;

/** @param total how many documents; @param stream a terminal, or what stands for one */
export function progress(total: number, stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr): Progress {
  const start = performance.now();
  let done = 0;
  let last = 0;
  const clear = () => void stream.write('\r\u001b[2K');
  return {
    step() {
      done++;
      const now = performance.now();
      if (!stream.isTTY || (now - last < EVERY && done < total)) return;
      last = now;
      const rate = done / Math.max(0.001, (now - start) / 1000);
      clear();
      stream.write(documents.progres(done, total, rate, (total - done) / rate));
    },
    end() {
      if (stream.isTTY) clear();
    },
  };
}
