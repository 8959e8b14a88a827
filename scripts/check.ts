/** `npm run check`: validates content/ and says everything at once. Exit 1 on any error, 2 when the command is not understood. */
import { checkContent } from '../src/check/index.ts';
import { HELP, parseArguments } from './check/arguments.ts';
import { render } from './check/report.ts';
import { select } from './check/select.ts';

const root = process.cwd();

function run(): number {
  const { format, paths, help } = parseArguments(process.argv.slice(2), root);
  if (help) {
    console.log(HELP);
    return 0;
  }
  const result = select(checkContent(root), paths, root);
  console.log(render(result, format));
  return result.problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
