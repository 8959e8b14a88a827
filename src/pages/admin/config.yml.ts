/** `/admin/config.yml`: Decap's configuration, generated from the schemas. It is JSON, which every YAML reader reads. */
import { cmsConfig } from '../../cms/config.ts';
import { forgeFrom } from '../../cms/forge.ts';
import { href } from '../../lib/urls.ts';
import { allEntries } from '../../queries/entries.ts';

export async function GET() {
  const vocabularies = Object.fromEntries((await allEntries('vocabulaires')).map(({ id, data }) => [id, data.termes]));
  const workflow = process.env['RESONANCES_EDITION'] === 'git';
  const config = cmsConfig({ workflow, vocabularies, proxyUrl: href('/admin/api/v1'), logo: href('/favicon.svg'), forge: forgeFrom(process.env) });
  return new Response(`${JSON.stringify(config, null, 2)}\n`, { headers: { 'Content-Type': 'text/yaml; charset=utf-8' } });
}
