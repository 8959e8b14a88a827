/** What the environment says of the site to build (DESIGN §7.9). A bad value stops the build with a sentence, before Astro says it in English. */
type Environment = Readonly<Record<string, string | undefined>>;

/** A refusal is for the person who set the variable: where in our code it was found helps nobody. */
const refusal = (message: string) => Object.assign(new Error(message), { stack: '' });

/**
 * @returns `SITE_URL`, default `http://localhost:4321`
 * @throws when it is no http(s) address
 */
export function siteUrl(env: Environment): string {
  const value = env['SITE_URL'] || 'http://localhost:4321';
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.hostname !== '') return value;
  throw refusal(`SITE_URL vaut « ${value} », qui n’est pas une adresse. Écrivez-la entière, par exemple https://resonances.exemple.fr.`);
}

/**
 * @returns `BASE_PATH`, default `/`
 * @throws when it is no path of plain segments
 */
export function basePath(env: Environment): string {
  const value = env['BASE_PATH'] || '/';
  if (/^\/?([\w.~-]+\/)*([\w.~-]+)?$/.test(value)) return value;
  throw refusal(`BASE_PATH vaut « ${value} », qui n’est pas un chemin. Écrivez par exemple /resonances/.`);
}
