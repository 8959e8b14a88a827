/** A change that the editor asks for, tried apart before it is made: where `check` would then refuse the content, nothing is written. */
import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent, type Problem } from '../../src/check/index.ts';
import { schemas, type CollectionName } from '../../src/schemas/index.ts';
import { shapeOf } from '../../src/schemas/shape.ts';
import { essai } from '../../src/strings/essai.ts';
import type { Change } from './changes.ts';
import type { Refusal } from './guard.ts';
import { EDITABLE } from './paths.ts';

/** From the root: on the same disk as the content, whose files are linked, not copied. */
const FOLDER = '.cache';
const SHOWN = 3;

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Fills a folder with what the editor may change. */
function copy(root: string, folder: string): void {
  for (const part of EDITABLE) {
    mkdirSync(join(folder, part), { recursive: true });
    const items = existsSync(join(root, part)) ? readdirSync(join(root, part), { withFileTypes: true, recursive: true }) : [];
    for (const item of items.filter((each) => each.isFile())) link(join(item.parentPath, item.name), join(folder, join(item.parentPath, item.name).slice(root.length)));
  }
}

function apply(folder: string, { path, bytes }: Change): void {
  const file = join(folder, path);
  // A linked file is never written to: it is the real one.
  rmSync(file, { force: true });
  if (!bytes) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

function problemsAfter(root: string, changes: readonly Change[]): Problem[] {
  mkdirSync(join(root, FOLDER), { recursive: true });
  const folder = mkdtempSync(join(root, FOLDER, 'essai-'));
  try {
    copy(root, folder);
    for (const change of changes) apply(folder, change);
    return checkContent(folder).problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const keyOf = ({ file, rule, message }: Problem) => JSON.stringify([file, rule, message]);

/** What is wrong already keeps nobody from writing. */
function brought(root: string, changes: readonly Change[]): Problem[] {
  const after = problemsAfter(root, changes);
  if (after.length === 0) return [];
  const before = new Set(checkContent(root).problems.map(keyOf));
  return after.filter((problem) => !before.has(keyOf(problem)));
}

/** A field as the form names it. */
function labelOf({ file, field }: Problem): string {
  const [, collection = ''] = file.split('/');
  const [name = field] = field.split(/\W/);
  return (collection in schemas ? shapeOf(collection as CollectionName).properties?.[name]?.label : undefined) ?? field;
}

function sentence(problems: readonly Problem[], changes: readonly Change[]): string {
  const changed = new Set(changes.map(({ path }) => path));
  const own = problems.filter(({ file }) => changed.has(file));
  const others = [...new Set(problems.map(({ file }) => file))];
  if (changes.every(({ bytes }) => !bytes)) return essai.suppression(others);
  const said = own.slice(0, SHOWN).map((problem) => `${essai.champ(labelOf(problem))} ${problem.message} ${problem.remedy}`);
  return own.length === 0 ? `${problems[0]?.message ?? ''} ${essai.ailleurs(others)}` : said.join(' ');
}

/**
 * @param root the project, or its clone
 * @param changes what would be written and deleted
 * @returns why it is refused, in French; nothing where `check` would accept the content as well as before
 */
export function refuseBreakage(root: string, changes: readonly Change[]): Refusal | undefined {
  const problems = changes.length === 0 ? [] : brought(root, changes);
  return problems.length === 0 ? undefined : { status: 422, error: sentence(problems, changes) };
}
