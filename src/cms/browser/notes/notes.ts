/** What is said under a field while it is being typed. */
import { createElement as h } from 'react';
import { typograph } from '../../../lib/typographie.ts';
import { edition } from '../../../strings/edition.ts';
import type { Fields } from '../controls/typed.ts';
import type { Place } from '../mentions.ts';
import { People } from './people.ts';
import { Similar } from './similar.ts';

interface Props {
  id: string;
  text: string;
  field: Fields;
  /** Where the text stands, for the confidentiality guard; absent where nobody reads it. */
  place: Place | undefined;
}

/** How much of a limited field is used. */
function Counter({ text, max }: { text: string; max: number }) {
  const length = text.trim().length;
  return h('p', { className: length > max ? 'sous-champ trop' : 'sous-champ' }, typograph(edition.compteur(length, max)));
}

/** Who is named, a counter where the field has a limit, the pistes that a title resembles. */
export function Notes({ id, text, field, place }: Props) {
  const max = field.get('compteur');
  return h('div', { id, className: 'sous' }, [
    typeof max === 'number' && text !== '' ? h(Counter, { key: 'compteur', text, max }) : null,
    place ? h(People, { key: 'personnes', text, place }) : null,
    field.get('ressemble') === true ? h(Similar, { key: 'ressemble', text }) : null,
  ]);
}
