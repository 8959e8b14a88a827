/** `/livret/`: order, remove, share, print. Everything happens in the browser, with pages of this site. */
import { documents } from '../../strings/documents.ts';
import { chapterOf, type Chapter } from './fiche.ts';
import { lineOf, type Actions } from './line.ts';
import { bind } from './print.ts';
import { beyond, clean, fromHash, MOST, move, read, toHash, write, type Path } from './selection.ts';

const words = documents.choix;
const part = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-part="${name}"]`);
const [base, list, empty, tools, status, print, received] = [part('base')?.dataset['base'] ?? '', part('liste'), part('vide'), part('outils'), part('etat'), part('imprime'), part('recu')];

let shared: Path[] | undefined;
let paths: Path[] = [];
const chapters = new Map<Path, Promise<Chapter | undefined>>();

async function load(path: Path): Promise<Chapter | undefined> {
  const answer = await fetch(`${base}${path}`).catch(() => undefined);
  return answer?.ok ? chapterOf(await answer.text(), path.slice(1, -1).replaceAll('/', '-')) : undefined;
}
function chapter(path: Path): Promise<Chapter | undefined> {
  const known = chapters.get(path) ?? load(path);
  chapters.set(path, known);
  // A page that a cut connection hid is asked for again.
  void known.then((found) => found ?? chapters.delete(path));
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
/** Says, after its own words, how many fiches the booklet has no room for. */
const sayWithBeyond = (wanted: readonly unknown[], sentence = '') => say([sentence, ...(beyond(wanted) > 0 ? [words.enTrop(beyond(wanted), MOST)] : [])].filter(Boolean).join(' '));

/** The booklet of a link, else the reader’s own. */
function take() {
  const named = fromHash(location.hash);
  shared = named && clean(named);
  paths = shared ?? read(localStorage);
  sayWithBeyond(named ?? []);
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

/** What a reader may do of a fiche of the list. */
const actionsOn = (path: Path, titre: string): Actions => ({ up: () => shift(path, titre, -1), down: () => shift(path, titre, 1), remove: () => remove(path, titre) });
const line = (path: Path, found: Chapter | undefined) => lineOf({ path, titre: found?.titre ?? words.introuvable(path), url: found && `${base}${path}` }, actionsOn);
const title = () => part<HTMLInputElement>('titre')?.value.trim() || words.titreParDefaut;

let turn = 0;
async function show() {
  const mine = ++turn;
  const found = await Promise.all(paths.map(async (path) => [path, await chapter(path)] as const));
  // The reader has moved on in the meantime.
  if (mine !== turn) return;
  list?.replaceChildren(...found.map(([path, each]) => line(path, each)));
  if (empty) empty.hidden = paths.length > 0;
  if (tools) tools.hidden = paths.length === 0;
  if (received) received.hidden = !shared?.length;
  print?.replaceChildren(...bind(title(), found.flatMap(([path, chapter]) => (chapter ? [{ ...chapter, address: new URL(`${base}${path}`, location.href).href }] : []))));
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
  const wanted = [...read(localStorage), ...paths];
  keep(clean(wanted));
  void show();
  sayWithBeyond(wanted, beyond(wanted) > 0 ? '' : words.garde);
});
addEventListener('hashchange', () => {
  if (!location.hash.startsWith('#f=')) return;
  take();
  void show();
});
take();
void show();
