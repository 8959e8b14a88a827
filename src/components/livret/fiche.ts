/** From a page of the site to a chapter of the booklet: its main part, without the ways around it. */

const AROUND = 'nav, .gestes, .citer, .explication, .voisins, script, [aria-labelledby="resonances"]';
/** Attributes that name an element of the same page. */
const NAMING = ['id', 'aria-labelledby', 'aria-describedby', 'for', 'headers', 'popovertarget'];

export interface Chapter {
  titre: string;
  famille: string;
  content: DocumentFragment;
}

/** A heading goes one level down: the booklet has the first. */
function lowered(heading: Element, into: Document): Element {
  const level = Math.min(6, Number(heading.tagName.slice(1)) + 1);
  const lower = into.createElement(`h${level}`);
  for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
  lower.classList.add(heading.tagName.toLowerCase());
  lower.append(...heading.childNodes);
  return lower;
}

/** Two pages may give the same name to two elements: each chapter keeps its own. */
function rename(root: ParentNode, prefix: string) {
  for (const element of root.querySelectorAll('*')) {
    for (const attribute of NAMING) {
      const value = element.getAttribute(attribute);
      if (value) element.setAttribute(attribute, value.split(/\s+/).map((each) => `${prefix}-${each}`).join(' '));
    }
    const href = element.getAttribute('href');
    if (href?.startsWith('#')) element.setAttribute('href', `#${prefix}-${href.slice(1)}`);
  }
}

/**
 * @param html of a page of this site
 * @param prefix of its names in the booklet, one a chapter
 * @returns nothing when the page has no main part
 */
export function chapterOf(html: string, prefix: string): Chapter | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const main = page.querySelector('main');
  const titre = main?.querySelector('h1')?.textContent.trim();
  if (!main || !titre) return undefined;
  for (const element of main.querySelectorAll(AROUND)) element.remove();
  for (const word of main.querySelectorAll('button.mot')) word.replaceWith(...word.childNodes);
  for (const details of main.querySelectorAll('details')) details.open = true;
  rename(main, prefix);
  for (const heading of main.querySelectorAll('h1, h2, h3, h4, h5')) heading.replaceWith(lowered(heading, page));
  const content = document.createDocumentFragment();
  content.append(...[...main.childNodes].map((node) => document.importNode(node, true)));
  return { titre, famille: [...page.body.classList].find((name) => name.startsWith('f-')) ?? '', content };
}
