/**
 * A day, typed or picked. Decap's own control stores every state of a date that is being typed: the first digit of a year is a year for the
 * browser (0002), which it stores as 1902 and writes back into the field.
 */
import { createElement as h } from 'react';
import { typograph } from '../../../lib/typographie.ts';
import { edition } from '../../../strings/edition.ts';
import { TypedControl, type Validity } from './typed.ts';

const words = edition.jour;
const WHOLE = /^[12]\d{3}-\d{2}-\d{2}$/;
/** What the configuration gives as the default of a new entry's date. */
const NOW = '{{now}}';

// Sweden writes days as ISO 8601 does: today, where the author is.
const today = () => new Date().toLocaleDateString('sv');

export class DayControl extends TypedControl {
  override componentDidMount() {
    if (this.props.value === NOW) this.type(today());
  }

  protected override valueFrom(typed: string) {
    return WHOLE.test(typed) ? typed : '';
  }

  protected override validity(): Validity {
    const isPartial = this.state.typed !== '' && !this.props.value;
    return isPartial ? { error: { type: 'CUSTOM', message: typograph(words.incomplet) } } : true;
  }

  private button(key: string, label: string, typed: () => string) {
    const name = typograph(`${label} : ${String(this.props.field.get('label') ?? '')}`);
    return h('button', { key, type: 'button', 'aria-label': name, onClick: () => this.type(typed()) }, label);
  }

  override render() {
    const { className, ...field } = this.field();
    return h('div', { className: `${className} jour` }, [
      h('input', { ...field, key: 'champ', type: 'date', 'aria-describedby': undefined }),
      this.button('aujourdhui', words.aujourdhui, today),
      this.button('effacer', words.effacer, () => ''),
    ]);
  }
}
