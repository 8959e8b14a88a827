/**
 * The English that the parts of Decap bring with them and that no translation reaches: what the lists of choices and the handles to drag
 * say to a screen reader, and a few words that everybody sees.
 */
import { typograph } from '../../lib/typographie.ts';
import { inWords, SUMMARY } from './entries.ts';
import { nameControl } from './names.ts';

type Rule = readonly [english: RegExp, french: string];

const RULES: readonly Rule[] = [
  [/^Logo$/, 'Résonances'],
  [/^close$/, 'Fermer'],
  [/^sortable$/, 'à déplacer'],
  [/^Failed to persist media: (?:Error: )?(.+)$/s, 'Le fichier n’est pas ajouté. $1'],
  [/^Failed to delete media: (.+)$/s, 'Le fichier n’est pas supprimé. $1'],
  [/^No options$/, 'Aucun choix ne correspond.'],
  [/^Loading\.\.\.$/, 'Chargement…'],
  [/^Select\.\.\.$/, 'Choisir…'],
  [/^Remove (.+)$/s, 'Retirer : $1'],
  [/^Champ de type (?:string|text|select|relation|datetime|number|boolean|list|object|markdown)$/, 'Champ'],
  [/^(\d+) results? available(?: for search term (.*))?\.?\s*$/s, '$1 choix. $2'],
  [/^option (.+?),? deselected\.?$/s, '$1 : retiré.'],
  [/^option (.+?),? selected\.?$/s, '$1 : choisi.'],
  [/^All selected options have been cleared\.$/, 'Tous les choix sont retirés.'],
  [/^(?:value|option) (.+?)(?: focused| disabled| selected)?, (\d+) of (\d+)\.(?:\s*(\d+) results? available.*)?$/s, '$1, $2 sur $3.'],
  [/^\s*To pick up a draggable item.*$/s, 'Pour déplacer un élément, appuyez sur Espace, puis sur les flèches ; Espace le pose, Échap annule.'],
  [/^Picked up draggable item.*$/s, 'Élément pris.'],
  [/^Draggable item .* was moved over.*$/s, 'Élément déplacé.'],
  [/^Draggable item .* is no longer over.*$/s, 'Élément hors de la liste.'],
  [/^Draggable item .* was dropped.*$/s, 'Élément posé.'],
  [/^Dragging was cancelled.*$/s, 'Déplacement annulé.'],
];

/** What a select says of itself comes in pieces, several in one text. */
const PIECES: readonly Rule[] = [
  [/Use Up and Down to choose options(?:, press Enter to select the currently focused option)?, press Escape to exit the menu(?:, press Tab to select the option and exit the menu)?\.?/g, 'Haut et Bas pour choisir, Entrée pour retenir, Échap pour fermer.'],
  [/(?:^|\s)\S*\s*is focused ?(?:,\s*type to refine list)?\s*,\s*press Down to open the menu,?\s*(?:press left to focus selected values)?/g, ' Écrivez pour chercher, Bas pour ouvrir la liste.'],
  [/Use left and right to toggle between focused values, press Backspace to remove the currently focused value/g, 'Gauche et Droite pour aller d’un choix à l’autre, Retour arrière pour le retirer.'],
];

/** @returns the same in French, when it is English that is known; the text itself otherwise */
export function translated(text: string): string {
  const rule = RULES.find(([english]) => english.test(text.trim()));
  const whole = rule ? text.trim().replace(rule[0], rule[1]).trim() : text;
  const pieces = PIECES.reduce((said, [english, french]) => said.replace(english, french), whole);
  return pieces === text ? text : typograph(pieces.trim());
}

const ATTRIBUTES = ['aria-label', 'aria-roledescription', 'alt', 'title', 'placeholder'];
// What an author writes is never translated.
const IS_WRITTEN = 'textarea, input, [contenteditable]';

function translateAttributes(element: Element): void {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    const french = value === null ? null : translated(value);
    if (french !== null && french !== value) element.setAttribute(name, french);
  }
}

function translateText(node: Node): void {
  const { nodeValue: value, parentElement } = node;
  if (!value || parentElement?.closest(IS_WRITTEN)) return;
  const french = parentElement?.matches(SUMMARY) ? inWords(value) : translated(value);
  if (french !== value) node.nodeValue = french;
}

function translateUnder(node: Node): void {
  if (node.nodeType === Node.TEXT_NODE) return translateText(node);
  if (!(node instanceof Element)) return;
  nameControl(node);
  translateAttributes(node);
  for (const child of node.childNodes) translateUnder(child);
}

/** From now on, what appears under an element is in French, and has a name. @param root what Decap fills, or the whole page */
export function keepFrench(root: HTMLElement): void {
  translateUnder(root);
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') addedNodes.forEach(translateUnder);
      else if (type === 'characterData') translateText(target);
      else if (target instanceof Element) translateAttributes(target);
    }
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
}
