/** The clock of a séance: from its first minute, « 0 h 20 ». */
const reading = (minutes: number) => `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;

/**
 * @param durations in minutes, in the order in which they follow one another
 * @returns when each begins and ends
 */
export function horloges(durations: readonly number[]): { de: string; a: string }[] {
  let elapsed = 0;
  return durations.map((minutes) => {
    const start = elapsed;
    elapsed += minutes;
    return { de: reading(start), a: reading(elapsed) };
  });
}
