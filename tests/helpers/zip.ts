/** A zip, as its directory says it is: enough to open a Word file. */
import { inflateRawSync } from 'node:zlib';

const END = 22;
const STORED = 0;

/** Every file of a zip, by its name, as text. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const files = new Map<string, string>();
  let entry = zip.readUInt32LE(zip.length - END + 16);
  for (let left = zip.readUInt16LE(zip.length - END + 10); left > 0; left--) {
    const [method, packed, named, extra, note] = [zip.readUInt16LE(entry + 10), zip.readUInt32LE(entry + 20), zip.readUInt16LE(entry + 28), zip.readUInt16LE(entry + 30), zip.readUInt16LE(entry + 32)];
    const local = zip.readUInt32LE(entry + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + packed);
    files.set(zip.toString('utf8', entry + 46, entry + 46 + named), (method === STORED ? content : inflateRawSync(content)).toString('utf8'));
    entry += 46 + named + extra + note;
  }
  return files;
}
