/** Addresses of the site (DESIGN §3). Paths begin and end with `/`; `href` adds the base that the site is served under. */
const base = () => (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** @param path an address of the site, `/pistes/` or `/flux.xml` @returns the same under the site's base */
export const href = (path: string) => `${base()}${path}`;

/**
 * Where a node of the relation graph lives.
 * @param key `syntheses/<id>`, `pistes/<clé>`, `vocabulaire/<vocabulaire>/<terme>`, `glossaire/<id>`…
 */
export const pathOf = (key: string) => {
  const [collection, id] = key.split('/');
  return collection === 'glossaire' ? `/glossaire/#${id}` : `/${key}/`;
};
