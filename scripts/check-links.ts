/** `npm run check:links`: tries the addresses that content gives. Apart from the tests: it goes out. Exit 1 when one is lost, 2 on a bad command. */
import { addressesOf } from './check-links/addresses.ts';
import { HELP, parseArguments } from './check-links/arguments.ts';
import { checkAddresses } from './check-links/check.ts';
import { exitCode, render } from './check-links/report.ts';

/** Says what it is, and where to complain where the site has an address. */
const site = process.env['SITE_URL'];
const userAgent = `Resonances-check-links/1.0${site ? ` (+${site})` : ''}`;

async function run(): Promise<number> {
  const { help, json, ...options } = parseArguments(process.argv.slice(2), userAgent);
  if (help) {
    console.log(HELP);
    return 0;
  }
  const addresses = addressesOf(process.cwd());
  let done = 0;
  const all = await checkAddresses(addresses, options, ({ url }) => void process.stderr.write(`${(done += 1)}/${addresses.length} ${url}\n`));
  console.log(json ? JSON.stringify(all, null, 2) : render(all));
  return exitCode(all);
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
