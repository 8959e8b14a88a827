/** Texts without formatting: one line, or several paragraphs. Typed and stored alike. */
import { createElement as h } from 'react';
import { drawCle, isTaken } from '../cle.ts';
import { Notes } from '../notes/notes.ts';
import { TypedControl } from './typed.ts';

const isCle = (field: { get(key: string): unknown }) => field.get('cle') === true;

/** One line. A clé is drawn, then shown and never typed. */
export class LineControl extends TypedControl {
  override componentDidMount() {
    this.draw();
  }

  override componentDidUpdate() {
    super.componentDidUpdate();
    this.draw();
  }

  private draw() {
    const { field, value } = this.props;
    if (!isCle(field)) return;
    // A duplicated entry brings the clés of its pistes: two would share one.
    if (!value || (this.entry().get('newRecord') === true && isTaken(value))) this.type(drawCle());
  }

  override render() {
    const { field } = this.props;
    return h('div', null, [
      h('input', { ...this.field(), key: 'champ', type: 'text', readOnly: isCle(field) }),
      h(Notes, { key: 'notes', id: `${this.props.forID}-sous`, text: this.state.typed, field, place: this.place() }),
    ]);
  }
}

/** Several paragraphs, separated by a blank line. */
export class ParagraphsControl extends TypedControl {
  override render() {
    return h('div', null, [
      h('textarea', { ...this.field(), key: 'champ', rows: 4 }),
      h(Notes, { key: 'notes', id: `${this.props.forID}-sous`, text: this.state.typed, field: this.props.field, place: this.place() }),
    ]);
  }
}
