const MOST = 4;

/**
 * Asks one question of everything that was looked at.
 * @param where names each thing looked at @param question gives its faults
 * @returns one line a fault, with how many things have it and the first of them
 */
export function report<T>(list: readonly T[], where: (each: T) => string, question: (each: T) => readonly string[] | undefined): string[] {
  const found = list.flatMap((each) => (question(each) ?? ['not looked at']).map((fault) => ({ fault, place: where(each) })));
  return [...Map.groupBy(found, ({ fault }) => fault)].map(([fault, places]) => {
    const first = places.slice(0, MOST).map(({ place }) => place);
    return `${fault} — on ${places.length}: ${first.join(', ')}${places.length > MOST ? '…' : ''}`;
  });
}
