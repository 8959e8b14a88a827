/** `npm run new -- <collection> [nom] [--titre "…"]`: a new entry that `check` accepts, to complete. */
import { checkContent } from '../src/check/index.ts';
import { today as dayOfBuild } from '../src/lib/dates.ts';
import { render } from './check/report.ts';
import { select } from './check/select.ts';
import { HELP, parseNew } from './new/arguments.ts';
import { createEntry } from './new/create.ts';

const root = process.cwd();
const today = dayOfBuild();

function run(): number {
  const wanted = parseNew(process.argv.slice(2), today);
  if (wanted === 'help') {
    console.log(HELP);
    return 0;
  }
  const file = createEntry(wanted, root, today);
  console.log(`${file} est créé. Complétez-le, puis lancez npm run check.`);
  const result = select(checkContent(root, { today }), [file], root);
  if (result.problems.length + result.warnings.length > 0) console.log(render(result, 'texte'));
  return result.problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
