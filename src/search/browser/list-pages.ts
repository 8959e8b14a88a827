/** What a list page holds: the facets of its margin, its items, and those of its other pages. */
import type { Borne } from '../facets.ts';
import type { Facette } from '../record.ts';

export interface Item {
  /** The address that it leads to: a thing may stand in several groups. */
  key: string;
  element: HTMLElement;
  borne: Borne;
}

const text = (node: Element | null | undefined) => node?.textContent?.trim() ?? '';

function termFacette(block: Element): Facette[] {
  const terms = [...block.querySelectorAll('a')].flatMap((link) => {
    // A value that is no term says its name itself.
    const [, vocabulaire, id] = link.dataset['valeur'] ? ['', ...link.dataset['valeur'].split('/')] : (/\/vocabulaire\/([^/]+)\/([^/]+)\//.exec(link.pathname) ?? []);
    return vocabulaire && id ? [{ vocabulaire, id, libelle: text(link) }] : [];
  });
  const [first] = terms;
  return first ? [{ id: first.vocabulaire, nom: text(block.querySelector('p')), valeurs: terms.map(({ id, libelle }) => ({ id, libelle })) }] : [];
}

function etatFacette(fieldset: Element): Facette {
  const valeurs = [...fieldset.querySelectorAll('label')].map((label) => ({ id: label.querySelector('input')?.value ?? '', libelle: text(label.querySelector('span')) }));
  return { id: 'etat', nom: text(fieldset.querySelector('legend')), valeurs };
}

/** The facets that a margin offers without JavaScript. */
export const facettesOf = (margin: Element): Facette[] => [...[...margin.querySelectorAll('fieldset')].map(etatFacette), ...[...margin.querySelectorAll('.facette')].flatMap(termFacette)];

function borneOf({ dataset }: HTMLElement): Borne {
  const borne = new Map<string, string[]>(dataset['etat'] ? [['etat', [dataset['etat']]]] : []);
  for (const value of (dataset['facettes'] ?? '').split(' ').filter(Boolean)) {
    const [facette = '', id = ''] = value.split('/');
    borne.set(facette, [...(borne.get(facette) ?? []), id]);
  }
  return borne;
}

/** Every item of a list, in the order of the page. */
export const itemsIn = (root: ParentNode): Item[] =>
  [...root.querySelectorAll<HTMLElement>('[data-facettes]')].map((element) => ({ key: element.dataset['cle'] ?? element.querySelector('a')?.pathname ?? '', element, borne: borneOf(element) }));

/** @returns the other pages of a long list; `first` is the address of its first page when this is not it */
export function otherPages(root: ParentNode): { pages: string[]; first: string | undefined; links: HTMLElement | undefined } {
  const links = root.querySelector<HTMLElement>('nav.pages') ?? undefined;
  const addresses = [...new Set([...(links?.querySelectorAll('a') ?? [])].map((link) => link.pathname))].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const first = addresses[0] === location.pathname ? undefined : addresses[0];
  return { pages: addresses.filter((address) => address !== location.pathname), first, links };
}

const LIST = 'ul.suite, ul.liste-pistes, tbody';
const sections = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.groupe-liste')];

/** Where an item of another page belongs in this one: its group, made when it is new here. */
function groupOf(element: HTMLElement, root: HTMLElement, before: HTMLElement | undefined): HTMLElement {
  const section = element.closest<HTMLElement>('.groupe-liste');
  const heading = section?.getAttribute('aria-labelledby');
  if (!section || !heading) return root;
  const same = sections(root).find((each) => each.getAttribute('aria-labelledby') === heading);
  if (same) return same;
  const copy = document.importNode(section, true);
  copy.querySelector(LIST)?.replaceChildren();
  root.insertBefore(copy, before ?? null);
  return copy;
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/**
 * Fetches the other pages of the list and adds their items to this one, under the same headings, hidden until a filter shows them.
 * @throws when one of them does not load; nothing is added then
 */
export async function takePages(addresses: readonly string[], root: HTMLElement, before: HTMLElement | undefined) {
  const others = await Promise.all(addresses.map(fetchPage));
  for (const { element } of others.flatMap(itemsIn)) {
    const copy = document.importNode(element, true);
    copy.hidden = true;
    groupOf(element, root, before).querySelector(LIST)?.append(copy);
  }
}
