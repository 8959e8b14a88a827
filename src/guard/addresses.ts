/**
 * Where a link or an image may lead. An address reaches here decoded once, as the Markdown parser gives it; what a browser
 * would decode or drop further (entities, percent signs, control characters, case) is undone before judging.
 */
import { excerpt, type Finding } from './problem.ts';

const LINK_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);
const NAMED: Record<string, string> = { colon: ':', tab: '\t', newline: '\n', sol: '/', bsol: '\\', amp: '&' };

// Browsers drop tabs, line ends and leading controls; the rest is invisible and has no place in an address.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Z}]/gu;

const fromCodePoint = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
const decodeEntities = (text: string) =>
  text
    .replace(/&#x([0-9a-f]+);?/gi, (_, hex: string) => fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);?/g, (_, digits: string) => fromCodePoint(Number(digits)))
    .replace(/&([a-z]+);/gi, (whole, name: string) => NAMED[name.toLowerCase()] ?? whole);
const decodePercents = (text: string) =>
  text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Every reading of the address that a browser, or a careless intermediary, could come to. */
function readings(address: string): string[] {
  const found = new Set<string>();
  let current = address;
  for (let pass = 0; pass < 4; pass++) {
    found.add(current.replace(INVISIBLE, ''));
    current = decodePercents(decodeEntities(current));
  }
  return [...found];
}

const schemeOf = (reading: string) => /^([a-z][a-z0-9+.-]*):/i.exec(reading)?.[1]?.toLowerCase();
const isProtocolRelative = (reading: string) => /^[\\/]{2}/.test(reading);

/** @returns what is wrong with the address of a link, or nothing */
export function linkFinding(address: string): Finding | undefined {
  const all = readings(address);
  const scheme = all.map(schemeOf).find((found) => found !== undefined && !LINK_SCHEMES.has(found));
  if (scheme !== undefined) {
    return {
      code: 'lien-dangereux',
      message: `Le lien « ${excerpt(address)} » commence par « ${scheme}: », ce qui est refusé.`,
      remedy: 'Écrivez une adresse qui commence par https://, ou retirez le lien.',
    };
  }
  if (all.some(isProtocolRelative)) {
    return {
      code: 'lien-sans-protocole',
      message: `Le lien « ${excerpt(address)} » commence par deux barres.`,
      remedy: 'Écrivez l’adresse complète, qui commence par https://.',
    };
  }
  return undefined;
}

/**
 * An image lives in `public/medias/`. A relative address is refused too: Astro makes an `import` of it, so that it would
 * pull any module of the house into the build, and break the build where the file is missing.
 * @returns what is wrong with the address of an image, or nothing
 */
export function imageFinding(address: string): Finding | undefined {
  const remedy = 'Déposez le fichier dans les médias, puis écrivez son adresse : /medias/nom-du-fichier.png.';
  const all = readings(address);
  if (all.some((reading) => schemeOf(reading) !== undefined || isProtocolRelative(reading))) {
    return {
      code: 'image-distante',
      message: `L’image « ${excerpt(address)} » vient d’ailleurs : une image distante est refusée.`,
      remedy,
    };
  }
  if (!all.every((reading) => reading.startsWith('/medias/')) || all.some((reading) => /(^|[\\/])\.\.([\\/]|$)/.test(reading))) {
    return { code: 'image-hors-medias', message: `L’image « ${excerpt(address)} » n’est pas dans les médias.`, remedy };
  }
  if (/%(?![0-9a-f]{2})/i.test(address) || !isDecodable(address)) {
    return {
      code: 'image-illisible',
      message: `L’adresse de l’image « ${excerpt(address)} » contient un signe % mal écrit.`,
      remedy: 'Renommez le fichier sans signe %, sans accent et sans espace.',
    };
  }
  return undefined;
}

// Astro calls decodeURI on every image: an address that it cannot decode would stop the build with an English message.
function isDecodable(address: string): boolean {
  try {
    decodeURI(address);
    return true;
  } catch {
    return false;
  }
}
