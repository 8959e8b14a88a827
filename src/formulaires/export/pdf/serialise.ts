/** Writes an object of a PDF. */
import { Bytes, Name, Ref, Stream, type Dict, type PdfObject } from './objects.ts';

const hex = (bytes: string) => [...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
const plain = (value: number) => String(Math.round(value * 10_000) / 10_000);
const entries = (dict: Dict) => `<<${[...dict].map(([key, value]) => `/${escaped(key)} ${serialise(value)}`).join(' ')}>>`;
const escaped = (name: string) => name.replaceAll(/[^A-Za-z0-9_.+*:-]/g, (character) => `#${hex(character)}`);

export function serialise(object: PdfObject): string {
  if (object === null || typeof object === 'boolean') return String(object);
  if (typeof object === 'number') return plain(object);
  if (object instanceof Name) return `/${escaped(object.name)}`;
  if (object instanceof Ref) return `${object.number} 0 R`;
  if (object instanceof Bytes) return `<${hex(object.bytes)}>`;
  if (Array.isArray(object)) return `[${object.map(serialise).join(' ')}]`;
  if (!(object instanceof Stream)) return entries(object);
  return `${entries(new Map([...object.dict, ['Length', object.content.length]]))}\nstream\n${object.content}\nendstream`;
}
