/** The files of `content/`: front matter and body, or YAML alone. What Decap reads and writes goes through here, not through its own formatter. */
import { patchYaml } from './patch.ts';
import { readYaml, writeYaml, type Data } from './yaml.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

interface Parts {
  yaml: string;
  /** Everything after the line that closes the front matter. */
  rest: string;
}

const partsOf = (text: string): Parts | undefined => {
  const found = FRONT_MATTER.exec(text);
  return found?.index === 0 ? { yaml: found[1] ?? '', rest: text.slice(found[0].length) } : undefined;
};

const trimmed = (body: string) => body.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
const file = (yaml: string, body: string) => `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;

/** @param text a file @param isYaml whether it has no body @returns its fields, and its body as `body` unless it is empty */
export function readFile(text: string, isYaml: boolean): Data {
  if (isYaml) return readYaml(text);
  const parts = partsOf(text);
  if (!parts) return { body: text };
  const body = trimmed(parts.rest);
  return { ...readYaml(parts.yaml), ...(body === '' ? {} : { body }) };
}

/** @returns a new file for these fields, in their order */
export function writeFile(data: Data, isYaml: boolean, days: ReadonlySet<string>): string {
  if (isYaml) return writeYaml(data, days);
  const { body = '', ...fields } = data;
  return file(writeYaml(fields, days), trimmed(String(body)));
}

/**
 * @param before the file as it was
 * @param after what it must say
 * @returns `before`, changed in nothing but what `after` says differently
 */
export function patchFile(before: string, after: Data, isYaml: boolean, days: ReadonlySet<string>): string {
  if (isYaml) return patchYaml(before, after, days);
  const parts = partsOf(before);
  if (!parts) return writeFile(after, isYaml, days);
  const { body = '', ...fields } = after;
  const yaml = patchYaml(parts.yaml, fields, days);
  const same = trimmed(parts.rest) === trimmed(String(body));
  if (same) return `---\n${yaml}---\n${parts.rest}`;
  const blank = trimmed(parts.rest) === '' ? '\n' : (/^(?:[ \t]*\r?\n)*/.exec(parts.rest)?.[0] ?? '\n');
  return trimmed(String(body)) === '' ? file(yaml, '') : `---\n${yaml}---\n${blank}${trimmed(String(body))}\n`;
}
