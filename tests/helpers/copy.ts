/** A copy of the project in a temporary folder, to change its content without touching anybody's. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './build.ts';

const COPIED = ['content', 'src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export interface ProjectCopy {
  root: string;
  read: (path: string) => string;
  /** Changes a file by its text. @throws when the change changes nothing: the test would prove nothing */
  edit: (path: string, change: (text: string) => string) => void;
  write: (path: string, text: string) => void;
  delete: (path: string) => void;
  /** The number of the first line that holds a text, as people count. */
  lineOf: (path: string, text: string) => number;
  remove: () => void;
}

/** Packages are linked one by one: what a build leaves beside them stays in the copy. */
function linkPackages(root: string) {
  const [from, to] = [join(ROOT, 'node_modules'), join(root, 'node_modules')];
  mkdirSync(to);
  for (const name of readdirSync(from).filter((each) => !each.startsWith('.'))) symlinkSync(join(from, name), join(to, name), 'junction');
}

export function copyProject(): ProjectCopy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'resonances-')));
  for (const name of COPIED.filter((each) => existsSync(join(ROOT, each)))) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  linkPackages(root);
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return {
    root,
    read,
    edit: (path, change) => {
      const before = read(path);
      const after = change(before);
      if (after === before) throw new Error(`${path} is unchanged.`);
      writeFileSync(join(root, path), after);
    },
    write: (path, text) => writeFileSync(join(root, path), text),
    delete: (path) => rmSync(join(root, path)),
    lineOf: (path, text) => {
      const index = read(path)
        .split('\n')
        .findIndex((line) => line.includes(text));
      if (index < 0) throw new Error(`${path} does not hold « ${text} ».`);
      return index + 1;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
