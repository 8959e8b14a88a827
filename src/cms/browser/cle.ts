/** The clé of a piste: drawn once, then shown and never typed. */
import { Component, createElement } from 'react';
import type { CmsWidgetControlProps } from 'decap-cms-core';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SIGNS = `${LETTERS}0123456789`;
const LENGTH = 6;

/** @returns six letters or digits; the first is a letter, or YAML could take « 12e456 » for a number */
export function drawCle(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(LENGTH));
  return Array.from(numbers, (number, place) => (place === 0 ? LETTERS[number % LETTERS.length] : SIGNS[number % SIGNS.length])).join('');
}

/** Decap's control: draws a clé as soon as its piste is added. */
export class CleControl extends Component<CmsWidgetControlProps<string | undefined>> {
  override componentDidMount() {
    if (!this.props.value) this.props.onChange(drawCle());
  }

  override render() {
    const { value, forID, classNameWrapper } = this.props;
    return createElement('input', { id: forID, className: classNameWrapper, type: 'text', value: value ?? '', readOnly: true });
  }
}
