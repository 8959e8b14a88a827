/** Texts without formatting: one line, or several paragraphs. Typed and stored alike. */
import { createElement as h } from 'react';
import { drawCle, isTaken } from '../cle.ts';
import { Notes } from '../notes/notes.ts';
import { clean, TypedControl } from './typed.ts';

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

/** Several paragraphs. A page puts a blank line between them: a line that is begun, or pasted, is seen as one, and stored as one. */
export class ParagraphsControl extends TypedControl {
  protected override valueFrom(typed: string) {
    return clean(typed).replace(/(?<=[^\n])\n(?=[^\n])/g, '\n\n');
  }

  override render() {
    return h('div', null, [
      h('textarea', { ...this.field(), key: 'champ', rows: 4 }),
      h(Notes, { key: 'notes', id: `${this.props.forID}-sous`, text: this.state.typed, field: this.props.field, place: this.place() }),
    ]);
  }
}
