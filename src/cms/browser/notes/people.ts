/** Says, under a field, who is named in it, why that matters and how to say it otherwise. */
import { createElement as h, useEffect, useReducer, type ReactNode } from 'react';
import type { Finding } from '../../../guard/confidentialite/index.ts';
import { typograph } from '../../../lib/typographie.ts';
import { edition } from '../../../strings/edition.ts';
import { admit, findingsIn, onAdmitted, type Place } from '../mentions.ts';

const SHOWN = 3;
const words = edition.garde;

function finding({ certain, excerpt, sentence, reason, rewording, from }: Finding): ReactNode {
  return h('div', { key: `${from}`, className: certain ? 'certain' : 'douteux' },
    h('p', null, h('strong', null, typograph(certain ? words.certain : words.douteux)), ` ${reason}`),
    h('p', null, typograph(words.phrase(sentence))),
    h('p', null, typograph(words.plutot(rewording))),
    certain ? null : h('p', null, h('button', { type: 'button', onClick: () => admit(excerpt) }, typograph(words.garder(excerpt)))));
}

/** What the guard says of a text that is being typed; silent when it names nobody. */
export function People({ text, place }: { text: string; place: Place }) {
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onAdmitted(refresh), []);
  const found = text.trim() === '' ? [] : findingsIn(text, place);
  return h('div', { role: 'status' }, found.length === 0 ? null : h('div', { className: 'sous-champ avis garde' }, ...found.slice(0, SHOWN).map(finding)));
}
