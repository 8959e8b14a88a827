/** Reading and joining bytes; what lies outside is zero, so that a cut file is read without care for its end. */
export const ascii = (bytes: Uint8Array, from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length));

export const u16 = (bytes: Uint8Array, at: number, little = false) =>
  little ? (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 0x100 : (bytes[at] ?? 0) * 0x100 + (bytes[at + 1] ?? 0);

export const u32 = (bytes: Uint8Array, at: number, little = false) =>
  little ? u16(bytes, at, true) + u16(bytes, at + 2, true) * 0x1_0000 : u16(bytes, at) * 0x1_0000 + u16(bytes, at + 2);

export const bigEndian = (value: number) => Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
export const littleEndian = (value: number) => bigEndian(value).toReversed();
export const fromAscii = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

export function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
