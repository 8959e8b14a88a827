/**
 * The text of an entry. A plain text area with buttons rather than a rich editor: measured on the bodies of `content/`, the rich one
 * rewrote 34 of 123 after one key (bullets, tables, escapes, boxes to tick). What is typed is escaped when it is stored, so that
 * nothing that is typed is ever run, and shown again as it was typed.
 */
import { createElement as h, createRef, type ClipboardEvent } from 'react';
import { typograph } from '../../../lib/typographie.ts';
import { edition } from '../../../strings/edition.ts';
import { COMPONENTS } from '../../../guard/components.ts';
import { shown } from '../../body/escape.ts';
import { stored } from '../../body/store.ts';
import { bodyFindings } from '../../body/verify.ts';
import { Notes } from '../notes/notes.ts';
import { IMAGE, InsertDialog, LINK, type Filled } from './dialog.ts';
import { ahead, around, component, inline, type Insertion, type Selection } from './insertion.ts';
import { markdownFrom } from './paste.ts';
import { clean, TypedControl, type Validity } from './typed.ts';

type Action = (selection: Selection) => Insertion;

const ACTIONS: readonly [keyof typeof edition.boutons, Action][] = [
  ['titre', ahead(() => '## ')],
  ['sousTitre', ahead(() => '### ')],
  ['gras', around('**')],
  ['italique', around('*')],
  ['liste', ahead(() => '- ')],
  ['numeros', ahead((index) => `${index + 1}. `)],
];

export class BodyControl extends TypedControl {
  private readonly area = createRef<HTMLTextAreaElement>();
  private dialogName: string | undefined;
  private picture = '';

  protected override typedFrom(value: string) {
    return shown(value);
  }

  protected override valueFrom(typed: string) {
    return stored(clean(typed), this.props.value ?? '');
  }

  protected override validity(): Validity {
    const [finding] = bodyFindings(this.props.value ?? '');
    return finding ? { error: { type: 'CUSTOM', message: typograph(`${finding.message} ${finding.remedy}`) } } : super.validity();
  }

  private selection(): Selection {
    const { selectionStart = 0, selectionEnd = 0 } = this.area.current ?? {};
    return { text: this.state.typed, start: selectionStart, end: selectionEnd };
  }

  // As if it were typed: the browser keeps it among what can be undone.
  private insert({ from, to, text, select }: Insertion) {
    const area = this.area.current;
    if (!area) return;
    area.focus();
    area.setSelectionRange(from, to);
    document.execCommand('insertText', false, text);
    area.setSelectionRange(from + select[0], from + select[1]);
  }

  private readonly paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    const text = html === '' ? '' : markdownFrom(html);
    if (text === '') return;
    event.preventDefault();
    this.insert(inline(text)(this.selection()));
  };

  // Decap hands the address of the file that was chosen in its library.
  override componentDidUpdate() {
    super.componentDidUpdate();
    const { mediaPaths, forID } = this.props;
    const chosen = mediaPaths?.get(forID);
    if (typeof chosen !== 'string' || chosen === this.picture) return;
    this.picture = chosen;
    this.ask(IMAGE);
  }

  // Decap asks it of its controls: this one must see what is chosen in the library.
  override shouldComponentUpdate() {
    return true;
  }

  private readonly choosePicture = () => {
    this.picture = '';
    // Else the same file, chosen again, would be no change.
    this.props.onRemoveInsertedMedia?.(this.props.forID);
    this.props.onOpenMediaLibrary?.({ controlID: this.props.forID, forImage: true });
  };

  private ask(name: string | undefined, then?: () => void) {
    this.dialogName = name;
    this.forceUpdate(then);
  }

  // Nothing can be written under a dialog that is open: it goes first.
  private readonly answered = (name: string, filled: Filled | undefined) => {
    this.ask(undefined, filled && (() => this.insertFilled(name, filled)));
  };

  private insertFilled(name: string, { attributes, text }: Filled) {
    if (name === IMAGE) return this.insert(inline(`![${text.replace(/[[\]\n]/g, ' ').trim()}](${this.picture})`)(this.selection()));
    const action = name === LINK ? inline(`[${text}](${(attributes['adresse'] ?? '').replace(/[\s()<>]/g, encodeURIComponent)})`) : component(name, attributes, text);
    this.insert(action(this.selection()));
  }

  private toolbar() {
    const button = (key: string, label: string, action: () => void) => h('button', { key, type: 'button', onClick: action }, typograph(label));
    return h('div', { key: 'outils', role: 'group', 'aria-label': edition.outils, className: 'outils' }, [
      ...ACTIONS.map(([name, action]) => button(name, edition.boutons[name], () => this.insert(action(this.selection())))),
      button(LINK, edition.boutons.lien, () => this.ask(LINK)),
      button(IMAGE, edition.boutons.image, this.choosePicture),
      ...Object.keys(COMPONENTS).map((name) => button(name, edition.encarts[name] ?? name, () => this.ask(name))),
    ]);
  }

  override render() {
    const { forID, field } = this.props;
    const name = this.dialogName;
    const { text, start, end } = this.selection();
    return h('div', null, [
      this.toolbar(),
      h('textarea', { ...this.field(), key: 'champ', ref: this.area, rows: 10, onPaste: this.paste }),
      h(Notes, { key: 'notes', id: `${forID}-sous`, text: this.state.typed, field, place: this.place() }),
      name === undefined ? null : h(InsertDialog, { key: name, name, id: `${forID}-dialogue`, text: text.slice(start, end), done: (filled) => this.answered(name, filled) }),
    ]);
  }
}
