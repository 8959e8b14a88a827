/** One request at a time for each host, with a pause in between, wherever redirections lead; a few hosts at once. */

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Lets one request through to a host, then none until it is done and the pause is over. */
export type Gate = <T>(url: string, request: () => Promise<T>) => Promise<T>;

/** @param delay milliseconds between two requests to the same host @param pause how to wait: tests do not */
export function createGate(delay: number, pause: (milliseconds: number) => Promise<unknown> = sleep): Gate {
  const busy = new Map<string, Promise<unknown>>();
  return async (url, request) => {
    const { host } = new URL(url);
    const before = busy.get(host);
    const mine = (before ? before.then(() => pause(delay)) : Promise.resolve()).then(request);
    // Whoever comes next waits for this one, however it ends.
    busy.set(host, mine.catch(() => undefined));
    return mine;
  };
}

/**
 * Does some work for each item: those of one host one after the other, those of `hosts` hosts at the same time.
 * @returns the results, in the order of the items
 */
export async function byHost<T, R>(items: readonly T[], urlOf: (item: T) => string, work: (item: T) => Promise<R>, hosts: number): Promise<R[]> {
  const results = new Map<T, R>();
  const queues = [...Map.groupBy(items, (item) => new URL(urlOf(item)).host).values()];
  const lane = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) for (const item of queue) results.set(item, await work(item));
  };
  await Promise.all(Array.from({ length: Math.min(hosts, queues.length) }, lane));
  return items.map((item) => results.get(item) as R);
}
