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

/** Adds the items of the other pages under the same headings, hidden until a filter shows them; nothing when one of them does not load. */
async function takePages(root: HTMLElement) {
  const { pages, links } = otherPages(root);
  const others = await Promise.all(pages.map(fetchPage));
  for (const { element } of others.flatMap(itemsIn)) {
    const copy = document.importNode(element, true);
    copy.hidden = true;
    groupOf(element, root, links).querySelector(LIST)?.append(copy);
  }
}

const taken = new WeakMap<HTMLElement, Promise<void>>();

/**
 * Brings every other page of a list into this one, once, whoever asks: its filters, or the sorting of its table.
 * @throws when a page does not load; the next call begins again
 */
export function takeOthers(root: HTMLElement): Promise<void> {
  const known = taken.get(root);
  if (known) return known;
  const taking = takePages(root);
  taken.set(root, taking);
  taking.catch(() => taken.delete(root));
  return taking;
}

/** Said to a list that is to be shown whole: its table is sorted. */
export const ENTIERE = 'liste-entiere';
