/** Tries every address, then the archived copy of those that are lost. */
import type { Address } from './addresses.ts';
import { byHost, createGate } from './polite.ts';
import { probe, type ProbeOptions, type Verdict } from './probe.ts';

export interface Politeness extends Omit<ProbeOptions, 'gate'> {
  /** Milliseconds between two requests to the same host. */
  delay: number;
  /** Hosts that are asked at the same time. */
  hosts: number;
}
export interface Checked extends Address {
  verdict: Verdict;
  /** Whether the copy that the entry keeps still answers; absent where there is none, or no need of it. */
  copie?: Verdict | undefined;
}

export const isLost = ({ verdict: { kind } }: Checked) => kind === 'morte' || kind === 'muette';

/** @param tell is given each address once it is known */
export async function checkAddresses(addresses: readonly Address[], { delay, hosts, ...politeness }: Politeness, tell: (checked: Checked) => void = () => undefined): Promise<Checked[]> {
  const options = { ...politeness, gate: createGate(delay) };
  const first = await byHost(
    addresses,
    ({ url }) => url,
    async (address): Promise<Checked> => {
      const checked = { ...address, verdict: await probe(address.url, options) };
      tell(checked);
      return checked;
    },
    hosts,
  );
  const known = new Map(first.map(({ url, verdict }) => [url, verdict]));
  const lost = first.filter((checked) => isLost(checked) && checked.archive !== undefined && URL.canParse(checked.archive));
  // A copy is content too: it was most often tried with the rest.
  const copies = await byHost(lost, ({ archive = '' }) => archive, async ({ archive = '' }) => known.get(archive) ?? probe(archive, options), hosts);
  const copyOf = new Map(lost.map(({ url }, index) => [url, copies[index]]));
  return first.map((checked) => ({ ...checked, copie: copyOf.get(checked.url) }));
}
