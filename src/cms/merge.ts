/** What becomes of a save when somebody else has saved the same entry meanwhile. */
import { patchFile, readFile } from './files/file.ts';
import { isSame, type Data } from './files/yaml.ts';

interface Versions {
  /** The file as the author opened it. */
  opened: string;
  /** The file as it is now. */
  current: string;
  /** What the author wants to save. */
  mine: string;
  isYaml: boolean;
  days: ReadonlySet<string>;
}

/** The file to write, or the names of the fields that both changed. */
export type Merged = { text: string } | { conflict: string[] };

const changed = (before: Data, after: Data) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !isSame(before[name], after[name]));

/** @returns a file in which every change of both is, and no line more than that; or where the two meet */
export function merge({ opened, current, mine, isYaml, days }: Versions): Merged {
  const [before, theirs, own] = [opened, current, mine].map((text) => readFile(text, isYaml)) as [Data, Data, Data];
  const [theirFields, ownFields] = [changed(before, theirs), changed(before, own)];
  const conflict = ownFields.filter((name) => theirFields.includes(name) && !isSame(theirs[name], own[name]));
  if (conflict.length > 0) return { conflict };
  const wanted = { ...theirs, ...Object.fromEntries(ownFields.map((name) => [name, own[name]])) };
  const kept = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  return { text: patchFile(current, kept, isYaml, days) };
}
