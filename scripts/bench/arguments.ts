export interface Options {
  sizes: number[];
  seed: number;
  json: boolean;
  /** Build the bare reference too. */
  reference: boolean;
  /** Where to leave a CPU profile of each build; none otherwise. */
  profile?: string | undefined;
  help: boolean;
}

const SIZES = [200, 1000, 2000];
const SMALLEST = 30;

export const HELP = `npm run bench -- [sizes…] [options]

Builds generated corpora (by default of ${SIZES.join(', ')} entries) in a temporary folder, and measures them.

  --json              everything measured, for tools
  --seed=<number>     another corpus of the same kind (default 1)
  --no-reference      leave out the bare Astro build of the same bodies
  --profile=<folder>  leave there a CPU profile of each build (the build is slower for it)
`;

function size(argument: string): number {
  const value = Number(argument);
  if (!Number.isSafeInteger(value) || value < SMALLEST)
    throw new Error(`« ${argument} » is not a number of entries: write a whole number from ${SMALLEST} up.`);
  return value;
}

function seedOf(argument: string | undefined): number {
  const value = Number(argument ?? 1);
  if (!Number.isSafeInteger(value)) throw new Error(`« --seed=${argument} » is not a whole number.`);
  return value;
}

const KNOWN = /^--(?:json|no-reference|help|seed=.+|profile=.+)$/;
const valueOf = (given: readonly string[], name: string) =>
  given.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

/** @throws on what it does not understand */
export function parseArguments(given: readonly string[]): Options {
  const options = given.filter((argument) => argument.startsWith('-')).map((argument) => (argument === '-h' ? '--help' : argument));
  const unknown = options.find((argument) => !KNOWN.test(argument));
  if (unknown) throw new Error(`« ${unknown} » is not an option.\n\n${HELP}`);
  const sizes = given.filter((argument) => !argument.startsWith('-')).map(size);
  return {
    sizes: (sizes.length > 0 ? sizes : SIZES).toSorted((a, b) => a - b),
    seed: seedOf(valueOf(options, 'seed')),
    json: options.includes('--json'),
    reference: !options.includes('--no-reference'),
    profile: valueOf(options, 'profile'),
    help: options.includes('--help'),
  };
}
