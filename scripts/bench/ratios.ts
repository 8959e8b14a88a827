/** The figures that say whether the site stays fast as it grows: they compare, so that a slow machine does not change them. */
import type { GraphCost } from './graph.ts';
import type { Cost } from './run.ts';
import type { SizeResult } from './size.ts';

export interface Ratio {
  name: string;
  label: string;
  value: number;
  digits: number;
}

/** Processor time where it is known: what else the machine does is not in it. */
const cost = ({ cpu, seconds }: Cost) => cpu ?? seconds;
const perEntry = ({ build, size }: SizeResult) => cost(build) / size;
const slope = (a: SizeResult, b: SizeResult) => (cost(b.build) - cost(a.build)) / (b.size - a.size);

function growth(sizes: readonly SizeResult[]): Ratio[] {
  const [first, middle] = sizes;
  const last = sizes.at(-1);
  if (!first || !last || first === last) return [];
  const whole = {
    name: 'costPerEntry',
    label: `Cost per entry, at ${last.size} ÷ at ${first.size} (must not grow)`,
    value: perEntry(last) / perEntry(first),
    digits: 2,
  };
  if (!middle || middle === last) return [whole];
  // Starting costs seconds whatever the size, and would hide a growth: what one more entry costs does not count them.
  const label = `Cost of one more entry, from ${middle.size} to ${last.size} ÷ from ${first.size} to ${middle.size}`;
  return [whole, { name: 'costOfOneMore', label, value: slope(middle, last) / slope(first, middle), digits: 2 }];
}

const againstBare = ({ size, build, bare, weights }: SizeResult): Ratio[] =>
  bare === undefined
    ? []
    : [
        {
          name: `build${size}`,
          label: `Build ÷ bare Astro MDX of the same bodies, ${size} entries`,
          value: cost(build) / cost(bare),
          digits: 2,
        },
        {
          name: `page${size}`,
          label: `  the same, per page`,
          value: cost(build) / weights.pages / (cost(bare) / bare.pages),
          digits: 2,
        },
      ];

function graphGrowth(graph: readonly GraphCost[]): Ratio[] {
  const [small, large] = graph;
  if (!small || !large) return [];
  const each = ({ milliseconds, entries }: GraphCost) => milliseconds / entries;
  return [
    {
      name: 'graph',
      label: `Graph, cost per entry, at ${large.entries} ÷ at ${small.entries}`,
      value: each(large) / each(small),
      digits: 2,
    },
  ];
}

/** @param result of sizes in growing order */
export const ratios = ({ sizes, graph }: { sizes: readonly SizeResult[]; graph: readonly GraphCost[] }): Ratio[] => [
  ...growth(sizes),
  ...sizes.flatMap(againstBare),
  ...graphGrowth(graph),
];
