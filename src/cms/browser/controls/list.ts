/** Decap's list; its items get the keys that are left empty, and that of the débriefing can be filled in from the previous séance of the collectif. */
import list from 'decap-cms-widget-list';
import { List, Map } from 'immutable';
import { createElement as h, type ComponentClass, type ReactNode, type SyntheticEvent } from 'react';
import { typograph } from '../../../lib/typographie.ts';
import { edition } from '../../../strings/edition.ts';
import { ETATS_PISTE, type EtatPiste } from '../../../schemas/synthese.ts';
import { previousSeance } from '../../seances.ts';
import { withKeys } from '../keys.ts';
import { repertoire } from '../repertoire.ts';
import type { Fields } from './typed.ts';

type Item = Map<string, unknown>;
interface Props {
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
    if (!previous) return h('p', { className: 'sous-champ' }, typograph(words.premiere));
    const { seance, pistes } = previous;
    const there = new Set((this.props.value ?? List<Item>()).map((item) => item.get('piste')));
    const left = pistes.filter(({ cle }) => !there.has(cle));
    const name = words.seance(seance.numero, french.format(new Date(seance.date)));
    if (left.length === 0) return h('p', { className: 'sous-champ' }, typograph(words.complet(name)));
    const fill = () => this.add(left.map(({ cle }) => Map<string, unknown>({ piste: cle, etat: 'proposee' })));
    return h('p', { className: 'outils' }, h('button', { type: 'button', onClick: fill }, typograph(words.bouton(left.length, name))));
  }

  override render() {
    const filling = this.props.field.get('remplir') === true ? h('div', { key: 'remplir' }, this.filling()) : null;
    return h('div', { onBlur: this.drawKeys }, [filling, h('div', { key: 'liste' }, super.render())]);
  }
}
