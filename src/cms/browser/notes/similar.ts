/** Points out the pistes that a title resembles. */
import { createElement as h } from 'react';
import { typograph } from '../../../lib/typographie.ts';
import { href } from '../../../lib/urls.ts';
import { edition } from '../../../strings/edition.ts';
import { similarPistes } from '../../similar.ts';
import { repertoire } from '../repertoire.ts';

/** The pistes close to a title that is being typed; nothing when the title is one of theirs already. */
export function Similar({ text }: { text: string }) {
  const { pistes } = repertoire();
  const found = similarPistes(text, pistes.filter(({ titre }) => titre.trim() !== text.trim()));
  if (found.length === 0) return null;
  const link = ({ cle, titre }: (typeof found)[number]) =>
    h('li', { key: cle }, h('a', { href: href(`/pistes/${cle}/`), target: '_blank', rel: 'noopener' }, typograph(titre)));
  return h('div', { className: 'sous-champ avis', role: 'status' }, [
    h('p', { key: 'intro' }, typograph(edition.ressemble)),
    h('ul', { key: 'liste' }, found.map(link)),
    h('p', { key: 'aide' }, typograph(edition.ressembleAide)),
  ]);
}
