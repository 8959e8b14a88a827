/** `npm run bench`: builds generated corpora of growing size, and says what an entry costs. Needs Node 22.12 or later. */
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HELP, parseArguments, type Options } from './bench/arguments.ts';
import { readVocabularies } from './bench/corpus.ts';
import { measureDocuments, renderDocuments, type DocumentsCost } from './bench/documents.ts';
import { temporaryFolder } from './bench/folder.ts';
import { measureGraph } from './bench/graph.ts';
import { ratios } from './bench/ratios.ts';
import { render, type Result } from './bench/report.ts';
import { stopAll } from './bench/run.ts';
import { measureSearch, type SearchCost } from './bench/search.ts';
import { renderSearch, renderSpeed } from './bench/search/report.ts';
import { measureSize, type SizeResult } from './bench/size.ts';

const GRAPHS = [2000, 10_000];
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

interface Measured extends Result {
  documents: DocumentsCost;
  search: SearchCost | undefined;
}

async function run({ sizes, seed, reference, profile }: Options): Promise<Measured> {
  const { path: folder, remove } = temporaryFolder(stopAll);
  const vocabularies = readVocabularies(root);
  // What is under way goes to the error stream: the output holds the report alone.
  const tell = (step: string) => void process.stderr.write(`${step}\n`);
  try {
    const results: SizeResult[] = [];
    for (const size of sizes) {
      results.push(await measureSize(size, { root, folder, seed, vocabularies, reference, profile: profile && resolve(profile), tell }));
    }
    tell('graph alone');
    const graph = GRAPHS.map((size) => measureGraph(size, { seed, vocabularies }));
    const { version, platform, arch } = process;
    const search = await measureSearch(root, join(folder, 'own'), tell);
    return { node: version.slice(1), platform: `${platform} ${arch}`, cores: availableParallelism(), seed, sizes: results, graph, search, documents: await measureDocuments(seed, tell) };
  } finally {
    remove();
  }
}

try {
  const options = parseArguments(process.argv.slice(2));
  if (options.help) console.log(HELP);
  else {
    const result = await run(options);
    const searches = result.sizes.flatMap(({ size, search, indexing }) => (search ? [renderSpeed(`${size.toLocaleString('en')} entries`, search, indexing)] : []));
    const report = [render(result), renderSearch(result.search), ...searches, renderDocuments(result.documents)].join('\n\n');
    console.log(options.json ? JSON.stringify({ ...result, ratios: ratios(result) }, null, 2) : report);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
