/** A git repository in memory, as much of it as GitLab's API shows: branches of commits, each a whole tree. */
import { createHash } from 'node:crypto';
import { Refused } from './refused.ts';

export type Tree = ReadonlyMap<string, Buffer>;
export interface Commit {
  id: string;
  parents: readonly Commit[];
  tree: Tree;
  message: string;
  author: { name: string; email: string };
  date: string;
}
export interface Action {
  action: 'create' | 'update' | 'move' | 'delete';
  file_path: string;
  previous_path?: string;
  content?: string;
  encoding?: 'text' | 'base64';
}
export interface Diff {
  old_path: string;
  new_path: string;
  new_file: boolean;
  renamed_file: boolean;
  deleted_file: boolean;
  diff: string;
}

const sha = (text: string | Buffer) => createHash('sha1').update(text).digest('hex');
/** @returns the id that git gives to a file */
export const blobId = (content: Buffer) => sha(Buffer.concat([Buffer.from(`blob ${content.length}\0`), content]));

let count = 0;
const commit = (tree: Tree, parents: readonly Commit[], message: string, author: Commit['author']): Commit => ({
  id: sha(`${message} ${(count += 1)}`), parents, tree, message, author, date: new Date().toISOString(),
});

const ancestors = (of: Commit): Commit[] => [of, ...of.parents.flatMap(ancestors)];
const baseOf = (a: Commit, b: Commit) => ancestors(a).find((one) => ancestors(b).includes(one)) ?? a;
const isSame = (a: Buffer | undefined, b: Buffer | undefined) => (a === undefined || b === undefined ? a === b : a.equals(b));
const changedPaths = (from: Tree, to: Tree) => [...new Set([...from.keys(), ...to.keys()])].filter((path) => !isSame(from.get(path), to.get(path)));

function applied(tree: Tree, actions: readonly Action[]): Tree {
  const next = new Map(tree);
  for (const { action, file_path: path, previous_path: previous = '', content, encoding } of actions) {
    if (action === 'create' && next.has(path)) throw new Refused(400, 'A file with this name already exists');
    if (action !== 'create' && !next.has(action === 'move' ? previous : path)) throw new Refused(400, "A file with this name doesn't exist");
    const bytes = content === undefined ? next.get(previous) : Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
    next.delete(action === 'move' ? previous : path);
    if (action !== 'delete' && bytes) next.set(path, bytes);
  }
  return next;
}

export class Repository {
  readonly branches = new Map<string, Commit>();

  /** @param tree what the branch « main » holds at first */
  constructor(tree: Tree, author: Commit['author']) {
    this.branches.set('main', commit(tree, [], 'Début', author));
  }

  /** The commit of a branch, or of an id. */
  at(ref: string): Commit {
    const found = this.branches.get(ref) ?? [...this.branches.values()].flatMap(ancestors).find(({ id }) => id === ref);
    if (!found) throw new Refused(404, '404 Branch Not Found');
    return found;
  }

  /** @param start the branch that a new one begins at; absent when the branch is there already */
  commit(branch: string, start: string | undefined, actions: readonly Action[], message: string, author: Commit['author']): Commit {
    if (start !== undefined && this.branches.has(branch))
      throw new Refused(400, `A branch called '${branch}' already exists. Switch to that branch in order to make changes`);
    const parent = this.at(start ?? branch);
    const made = commit(applied(parent.tree, actions), [parent], message, author);
    this.branches.set(branch, made);
    return made;
  }

  /** What `to` has changed since it left `from`. */
  compare(from: string, to: string): Diff[] {
    const [end, base] = [this.at(to), baseOf(this.at(to), this.at(from))];
    return changedPaths(base.tree, end.tree).map((path) => ({
      old_path: path, new_path: path, new_file: !base.tree.has(path), renamed_file: false, deleted_file: !end.tree.has(path), diff: '@@ -1 +1 @@\n',
    }));
  }

  private joined(source: Commit, target: Commit): Tree | undefined {
    const base = baseOf(source, target);
    const own = changedPaths(base.tree, source.tree);
    const theirs = new Set(changedPaths(base.tree, target.tree));
    if (own.some((path) => theirs.has(path) && !isSame(source.tree.get(path), target.tree.get(path)))) return undefined;
    const tree = new Map(target.tree);
    for (const path of own) {
      const bytes = source.tree.get(path);
      if (bytes) tree.set(path, bytes);
      else tree.delete(path);
    }
    return tree;
  }

  /** @returns whether a branch could be put on top of another */
  rebase(source: string, target: string): boolean {
    const [own, onto] = [this.at(source), this.at(target)];
    const tree = this.joined(own, onto);
    if (tree) this.branches.set(source, commit(tree, [onto], own.message, own.author));
    return tree !== undefined;
  }

  /** @throws when both have changed a file */
  merge(source: string, target: string, message: string, author: Commit['author']): void {
    const [own, onto] = [this.at(source), this.at(target)];
    const tree = this.joined(own, onto);
    if (!tree) throw new Refused(406, '406 Branch cannot be merged');
    this.branches.set(target, commit(tree, [onto, own], message, author));
  }
}
