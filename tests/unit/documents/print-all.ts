/** `node print-all.ts <folder>` prints a document of every genre there, in threads, from whatever cache the folder holds. */
import { join } from 'node:path';
import { printSite } from '../../../src/documents/render/site.ts';
import { everyGenre } from './fixtures.ts';

const [work = ''] = process.argv.slice(2);
const { refusals } = await printSite(everyGenre(), { folder: join(work, 'site'), publicFolder: join(work, 'public'), cache: join(work, 'cache'), threads: 2 });
if (refusals.length > 0) throw new Error(refusals.join('\n'));
