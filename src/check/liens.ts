/** Links inside the site, followed before it is built. Media are followed with their files. */
import { excerpt } from '../guard/problem.ts';
import { liens } from '../strings/liens.ts';
import type { CheckedEntry } from './entry.ts';
import { nearest } from './nearest.ts';
import { bears, siteMap, type SiteMap } from './site.ts';
import { BODY, type Problem } from './types.ts';

type Told = [rule: string, message: string, remedy: string];

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const MAX_SUGGESTIONS = 200;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function lost(address: string, { answers, addresses }: SiteMap): Told {
  if (answers(`${address}/`)) return ['lien-sans-barre', liens.sansBarre(address), liens.ajoutezBarre(address)];
  const [, folder = ''] = address.split('/');
  const near = nearest(address, addresses.filter((known) => known.startsWith(`/${folder}/`)).slice(0, MAX_SUGGESTIONS));
  return ['lien-inconnu', liens.inconnu(excerpt(address, 80)), liens.corrigez(near)];
}

function anchorLost(anchor: string, page: string, here: string, anchors: ReadonlySet<string>): Told {
  const where = page === here ? liens.ici : liens.de(page);
  const near = nearest(anchor, [...anchors].slice(0, MAX_SUGGESTIONS));
  return ['ancre-inconnue', liens.ancre(excerpt(anchor, 60), where), liens.corrigezAncre(near && `#${near}`)];
}

/** @returns why a link leads nowhere, or nothing */
function fault(url: string, here: string, map: SiteMap): Told | undefined {
  if (url === '' || SCHEME.test(url) || url.startsWith('//') || url.startsWith('/medias/')) return undefined;
  if (!/^[/#?]/.test(url)) return ['lien-relatif', liens.relatif(excerpt(url, 80)), liens.completez(url)];
  const [address = '', anchor = ''] = url.split('#');
  const page = decoded(address.split('?')[0] ?? '') || here;
  if (!map.answers(page)) return lost(page, map);
  const anchors = map.anchors(page);
  const wanted = decoded(anchor);
  return anchors && wanted !== '' && !bears(anchors, wanted) ? anchorLost(wanted, page, here, anchors) : undefined;
}

/** @returns a problem for each link of a body to a page, a document or a heading that the site will not have */
export function linkProblems(entries: readonly CheckedEntry[]): Problem[] {
  const map = siteMap(entries);
  return entries.flatMap((entry) =>
    entry.outline.links.flatMap(({ url, line }): Problem[] => {
      const found = fault(url, map.pageOf(entry), map);
      if (!found) return [];
      const [rule, message, remedy] = found;
      return [{ severity: 'error', rule, file: entry.file, line, field: BODY, message, remedy }];
    }),
  );
}
