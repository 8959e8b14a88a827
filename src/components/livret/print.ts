/** The print view: a cover, contents without page numbers (no browser can print them), then each fiche on a new page. */
import { documents } from '../../strings/documents.ts';
import type { Chapter } from './fiche.ts';

/** A chapter, and where it was read. */
export interface Bound extends Chapter {
  address: string;
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, text = '', className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

const nameOf = (index: number) => `fiche-${index + 1}`;

function article({ famille, content, address }: Bound, index: number): HTMLElement {
  const made = make('article', '', ['livret-fiche', famille].filter(Boolean).join(' '));
  made.id = nameOf(index);
  made.append(content.cloneNode(true), make('p', address, 'note'));
  return made;
}

function contents(chapters: readonly Bound[]): HTMLOListElement {
  const list = make('ol', '', 'livret-sommaire');
  for (const [index, { titre }] of chapters.entries()) {
    const line = make('li');
    const link = make('a', titre);
    link.href = `#${nameOf(index)}`;
    line.append(link);
    list.append(line);
  }
  return list;
}

/** @returns what the printed page holds; nothing without any chapter */
export function bind(title: string, chapters: readonly Bound[]): HTMLElement[] {
  if (chapters.length === 0) return [];
  const cover = make('header');
  cover.append(make('h1', title), make('h2', documents.sommaire), contents(chapters));
  return [cover, ...chapters.map(article)];
}
