/** What is said of an entry that has just been published: when its page will be seen, and where. */
import { href } from '../../lib/urls.ts';
import { typograph } from '../../lib/typographie.ts';
import { edition } from '../../strings/edition.ts';
import { readFile } from '../files/file.ts';
import { placeOf } from './place.ts';

const words = edition.publie;
const FILE = /^content\/([^/]+)\/(.+)\.(mdx|yaml)$/;

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string, given: Partial<HTMLElementTagNameMap[K]> = {}): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), { textContent: typograph(text), ...given });
}

/** Stays until it is closed, or another one comes: nobody has to hurry to follow its link. @param path of its file @param text what the file holds */
export function announcePublished(path: string, text: string): void {
  const [, collection = '', slug = '', extension] = FILE.exec(path) ?? [];
  if (slug === '') return;
  document.querySelector('.admin-annonce')?.remove();
  const notice = element('div', '', { className: 'admin-annonce', role: 'status' });
  const address = href(placeOf(collection, slug, readFile(text, extension === 'yaml')));
  const link = element('a', words.voir, { href: address, target: '_blank', rel: 'noopener' });
  notice.append(element('p', words.quand), link, element('button', words.fermer, { type: 'button', onclick: () => notice.remove() }));
  document.body.append(notice);
}
