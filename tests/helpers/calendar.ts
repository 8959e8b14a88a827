/** Reads iCalendar as RFC 5545 writes it, just enough to check it. */

/** Content lines, unfolded (§3.1): a line that begins with a space or a tab continues the one before. */
export const contentLines = (text: string) =>
  text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);

/** Each event: its properties by name, parameters kept (`DTSTART;VALUE=DATE`). */
export function events(text: string): Record<string, string>[] {
  const list: Record<string, string>[] = [];
  for (const line of contentLines(text)) {
    const [name = '', value = ''] = line.split(/:(.*)/s);
    if (line === 'BEGIN:VEVENT') list.push({});
    else if (!/^(BEGIN|END|VERSION|PRODID|NAME|X-WR|METHOD|CALSCALE)/.test(name)) Object.assign(list.at(-1) ?? {}, { [name]: value });
  }
  return list;
}
