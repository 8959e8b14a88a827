/** Where an entry has its page. */
import { pathOf } from '../../lib/urls.ts';

/** @param data the fields of the entry: a page of the site says its own address @returns the address of its page, under the site's base */
export const placeOf = (collection: string, slug: string, { adresse }: Record<string, unknown>): string =>
  collection === 'pages' && typeof adresse === 'string' ? adresse : pathOf(`${collection}/${slug}`);
