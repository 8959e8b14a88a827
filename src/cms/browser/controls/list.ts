/** Decap's list; its items get the keys that are left empty, and that of the débriefing can be filled in from the previous séance of the collectif. */
import list from 'decap-cms-widget-list';
import { List, Map } from 'immutable';
import { cloneElement, createElement as h, type ComponentClass, type ReactElement, type ReactNode, type SyntheticEvent } from 'react';
import { typograph } from '../../../lib/typographie.ts';
import { edition } from '../../../strings/edition.ts';
import { ETATS_PISTE, type EtatPiste } from '../../../schemas/synthese.ts';
import { previousSeance } from '../../seances.ts';
import { withKeys } from '../keys.ts';
import { repertoire } from '../repertoire.ts';
import type { Fields } from './typed.ts';

type Item = Map<string, unknown>;
interface Props {
  forID: string;
  field: Fields;
  value?: List<Item>;
  entry: { getIn(path: readonly string[]): unknown; get(name: 'data'): { toJS(): unknown } };
  getEntry?(): Props['entry'];
  onChange(value: List<Item>): void;
}
/** What Decap's list keeps of each item: whether it is folded, and its React key. */
interface State {
  itemsCollapsed: boolean[];
  keys: string[];
}

/** The bar above the items: how many there are, and the button that adds one. */
type Bar = ReactElement<{ heading: string; onAdd(event: unknown): void; onAddType(type: unknown): void }>;
type Box = ReactElement<{ children: [Bar, ...ReactNode[]] }>;
/** What Decap draws is known once its style is. */
type Drawn = ReactElement<{ children(style: unknown): Box }>;

const CONTROLS = 'input:not([readonly]), textarea, select';
const controlsOf = (id: string) => [...(document.getElementById(id)?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];

const Base = list.controlComponent as unknown as ComponentClass<Props, State>;
const french = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
const words = edition.debriefing;

/** Decap does not tell a control that other fields have changed: it looks again, this often (ms). */
const LOOK_AGAIN = 400;

export class ListControl extends Base {
  private timer: ReturnType<typeof setInterval> | undefined;
  private seen = '';

  override componentDidMount() {
    super.componentDidMount?.();
    if (this.props.field.get('remplir') === true) this.timer = setInterval(this.look, LOOK_AGAIN);
  }

  override componentWillUnmount() {
    clearInterval(this.timer);
    super.componentWillUnmount?.();
  }

  private readonly look = () => {
    const now = `${this.text('collectif')} ${this.text('date')}`;
    if (now === this.seen) return;
    this.seen = now;
    this.forceUpdate();
  };

  /** What Decap writes on a folded item; a clé says nothing to anybody. */
  objectLabel(item: Item): string {
    const labelOf = (Base.prototype as { objectLabel(item: Item): string }).objectLabel;
    if (this.props.field.get('remplir') !== true) return labelOf.call(this, item);
    const [cle, etat] = [item.get('piste'), String(item.get('etat') ?? '')];
    const titre = repertoire().pistes.find((piste) => piste.cle === cle)?.titre ?? String(cle ?? '');
    return typograph([titre, ETATS_PISTE[etat as EtatPiste]].filter(Boolean).join(' · '));
  }

  /** Does what adds an item, then leads there: what is typed next is typed in it. */
  private leading(add: () => void) {
    const before = new Set(controlsOf(this.props.forID));
    add();
    setTimeout(() => {
      const first = controlsOf(this.props.forID).find((control) => !before.has(control));
      first?.focus();
      first?.scrollIntoView({ block: 'center' });
    });
  }

  /** Decap's own, but for its count, which it makes of the label of the field: « 4 débriefing ». */
  renderListControl(): ReactNode {
    const drawn = (Base.prototype as { renderListControl(): Drawn }).renderListControl.call(this);
    const heading = typograph(words.elements((this.props.value ?? List<Item>()).size));
    const draw = (style: unknown) => {
      const box = drawn.props.children(style);
      const [bar, ...items] = box.props.children;
      const { onAdd, onAddType } = bar.props;
      const own = { heading, onAdd: (event: unknown) => this.leading(() => onAdd(event)), onAddType: (type: unknown) => this.leading(() => onAddType(type)) };
      return cloneElement(box, undefined, cloneElement(bar, own), ...items);
    };
    return cloneElement(drawn, { children: draw });
  }

  private text(name: string): string {
    const entry = this.props.getEntry?.() ?? this.props.entry;
    return String(entry.getIn(['data', name]) ?? '');
  }

  // When the author leaves a field, not at each letter: a key is drawn once, then stays.
  private readonly drawKeys = (event: SyntheticEvent) => {
    const { value, field, entry, getEntry, onChange } = this.props;
    const drawn = value && withKeys(value, field, () => (getEntry?.() ?? entry).get('data').toJS());
    if (!drawn || drawn === value) return;
    // A list around this one would write what it knew before.
    event.stopPropagation();
    onChange(drawn);
  };

  private add(items: readonly Item[]) {
    this.setState(({ keys, itemsCollapsed }) => ({
      keys: [...keys, ...items.map(() => crypto.randomUUID())],
      itemsCollapsed: [...itemsCollapsed, ...items.map(() => false)],
    }));
    this.props.onChange((this.props.value ?? List<Item>()).concat(items));
  }

  private filling(): ReactNode {
    const [collectif, date] = [this.text('collectif'), this.text('date')];
    if (collectif === '' || date === '') return h('p', { className: 'sous-champ' }, typograph(words.sansCollectif));
    const previous = previousSeance(repertoire(), collectif, date);
    if (!previous) return h('p', { className: 'sous-champ' }, typograph(words.premiere(french.format(new Date(date)))));
    const { seance, pistes } = previous;
    const there = new Set((this.props.value ?? List<Item>()).map((item) => item.get('piste')));
    const left = pistes.filter(({ cle }) => !there.has(cle));
    const name = words.seance(seance.numero, french.format(new Date(seance.date)));
    if (left.length === 0) return h('p', { className: 'sous-champ' }, typograph(words.complet(name)));
    const fill = () => this.add(left.map(({ cle }) => Map<string, unknown>({ piste: cle, etat: 'proposee', effet: words.pasEssayee })));
    return h('p', { className: 'outils' }, h('button', { type: 'button', onClick: fill }, typograph(words.bouton(left.length, name))));
  }

  override render() {
    const filling = this.props.field.get('remplir') === true ? h('div', { key: 'remplir' }, this.filling()) : null;
    return h('div', { onBlur: this.drawKeys }, [filling, h('div', { key: 'liste' }, super.render())]);
  }
}
