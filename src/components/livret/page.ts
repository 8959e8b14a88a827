/** `/livret/`: order, remove, share, print. Everything happens in the browser, with pages of this site. */
import { documents } from '../../strings/documents.ts';
import { chapterOf, type Chapter } from './fiche.ts';
import { fromHash, move, read, toHash, write, type Path } from './selection.ts';

const words = documents.choix;
const part = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-part="${name}"]`);
const [base, list, empty, tools, status, print, received] = [part('base')?.dataset['base'] ?? '', part('liste'), part('vide'), part('outils'), part('etat'), part('imprime'), part('recu')];

let shared = fromHash(location.hash);
let paths: Path[] = shared ?? read(localStorage);
const chapters = new Map<Path, Promise<Chapter | undefined>>();

async function load(path: Path): Promise<Chapter | undefined> {
  const answer = await fetch(`${base}${path}`).catch(() => undefined);
  return answer?.ok ? chapterOf(await answer.text(), path.slice(1, -1).replaceAll('/', '-')) : undefined;
}
function chapter(path: Path): Promise<Chapter | undefined> {
  const known = chapters.get(path) ?? load(path);
  chapters.set(path, known);
  return known;
}

/** Keeps a change where the reader works: their own booklet, or the link that they received. */
function keep(next: Path[]) {
  paths = next;
  if (shared) {
    shared = next;
    history.replaceState(null, '', toHash(next));
  } else if (!write(localStorage, next)) say(words.refuse);
  dispatchEvent(new Event('resonances:livret'));
}
function say(sentence: string) {
  if (status) status.textContent = sentence;
}

function button(label: string, name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'bouton second';
  made.textContent = label;
  made.setAttribute('aria-label', name);
  made.addEventListener('click', act);
  return made;
}

const focusOn = (path: Path, action: number) => list?.querySelectorAll<HTMLButtonElement>(`[data-path="${path}"] button`)[action]?.focus();

function shift(path: Path, titre: string, step: -1 | 1) {
  keep(move(paths, path, step));
  const place = paths.indexOf(path) + 1;
  void show().then(() => focusOn(path, step < 0 ? 0 : 1));
  say(words.deplacee(titre, place, paths.length));
}
function remove(path: Path, titre: string) {
  const place = paths.indexOf(path);
  keep(paths.filter((each) => each !== path));
  void show().then(() => {
    const next = paths[Math.min(place, paths.length - 1)];
    if (next) focusOn(next, 2);
    else empty?.focus();
  });
  say(words.retiree(titre));
}

function item(path: Path, found: Chapter | undefined): HTMLLIElement {
  const titre = found?.titre ?? words.introuvable(path);
  const line = document.createElement('li');
  line.dataset['path'] = path;
  const title = document.createElement(found ? 'a' : 'span');
  title.textContent = titre;
  if (title instanceof HTMLAnchorElement) title.href = `${base}${path}`;
  const actions = document.createElement('div');
  actions.className = 'gestes';
  actions.append(
    button(words.monter, words.monterNom(titre), () => shift(path, titre, -1)),
    button(words.descendre, words.descendreNom(titre), () => shift(path, titre, 1)),
    button(words.oter, words.oterNom(titre), () => remove(path, titre)),
  );
  line.append(title, actions);
  return line;
}

/** The print view: a cover, contents without page numbers (no browser can print them), then each fiche on a new page. */
function bind(found: readonly (readonly [Path, Chapter])[]) {
  const cover = document.createElement('header');
  const title = document.createElement('h1');
  title.textContent = part<HTMLInputElement>('titre')?.value.trim() || words.titreParDefaut;
  const contents = document.createElement('ol');
  contents.className = 'livret-sommaire';
  const articles = found.map(([path, { titre, famille, content }], index) => {
    const article = document.createElement('article');
    article.className = ['livret-fiche', famille].filter(Boolean).join(' ');
    article.id = `fiche-${index + 1}`;
    article.append(content.cloneNode(true));
    const address = document.createElement('p');
    address.className = 'note';
    address.textContent = new URL(`${base}${path}`, location.href).href;
    article.append(address);
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${article.id}`;
    link.textContent = titre;
    line.append(link);
    contents.append(line);
    return article;
  });
  const heading = document.createElement('h2');
  heading.textContent = documents.sommaire;
  cover.append(title, heading, contents);
  print?.replaceChildren(...(articles.length > 0 ? [cover, ...articles] : []));
}

let turn = 0;
async function show() {
  const mine = ++turn;
  const found = await Promise.all(paths.map(async (path) => [path, await chapter(path)] as const));
  // The reader has moved on in the meantime.
  if (mine !== turn) return;
  list?.replaceChildren(...found.map(([path, each]) => item(path, each)));
  if (empty) empty.hidden = paths.length > 0;
  if (tools) tools.hidden = paths.length === 0;
  if (received) received.hidden = !shared;
  bind(found.flatMap(([path, each]) => (each ? [[path, each] as const] : [])));
}

async function share() {
  const link = new URL(toHash(paths), location.href).href;
  const field = part<HTMLInputElement>('lien');
  if (field) {
    field.value = link;
    part('partage')?.removeAttribute('hidden');
    field.select();
  }
  const copied = await navigator.clipboard.writeText(link).then(
    () => true,
    () => false,
  );
  say(copied ? words.copie : words.aCopier);
}

part('sans-script')?.remove();
part('imprimer')?.addEventListener('click', () => void show().then(() => window.print()));
part('partager')?.addEventListener('click', () => void share());
part('titre')?.addEventListener('change', () => void show());
part('vider')?.addEventListener('click', () => {
  keep([]);
  void show().then(() => empty?.focus());
  say(words.vide);
});
part('garder')?.addEventListener('click', () => {
  shared = undefined;
  history.replaceState(null, '', location.pathname);
  keep([...new Set([...read(localStorage), ...paths])]);
  void show();
  say(words.garde);
});
addEventListener('hashchange', () => {
  if (!location.hash.startsWith('#f=')) return;
  shared = fromHash(location.hash);
  paths = shared ?? read(localStorage);
  void show();
});
void show();
