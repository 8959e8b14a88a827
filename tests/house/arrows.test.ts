/** Who may import whom (DESIGN §4). An arrow that is missing here is a decision to take, not a line to add. */
import { describe, expect, it } from 'vitest';
import { importsOf, roomOf, sources, type Import } from './sources.ts';

/** Each room and those that it may use; `types` may be named without being brought. */
const ROOMS: Readonly<Record<string, { uses: readonly string[]; types?: readonly string[] }>> = {
  schemas: { uses: [] },
  lib: { uses: [] },
  styles: { uses: [] },
  relations: { uses: ['lib'], types: ['schemas'] },
  guard: { uses: ['lib', 'strings'], types: ['schemas'] },
  derive: { uses: ['lib', 'relations'], types: ['schemas'] },
  strings: { uses: ['lib'] },
  search: { uses: ['lib', 'strings'], types: ['schemas'] },
  // What the build would refuse to print is said by `check` first.
  check: { uses: ['documents', 'guard', 'lib', 'relations', 'schemas', 'strings'] },
  formulaires: { uses: ['lib', 'strings'], types: ['schemas'] },
  cms: { uses: ['guard', 'lib', 'schemas', 'search', 'strings'], types: ['relations'] },
  documents: { uses: ['formulaires', 'guard', 'lib', 'schemas', 'strings'], types: ['queries', 'relations'] },
  integrations: { uses: ['check', 'documents', 'guard', 'lib', 'search', 'strings'], types: ['schemas'] },
  'content.config.ts': { uses: ['schemas'] },
  queries: { uses: ['derive', 'formulaires', 'guard', 'lib', 'relations', 'schemas', 'strings'], types: ['cms', 'documents', 'search'] },
  components: { uses: ['derive', 'formulaires', 'lib', 'schemas', 'search', 'strings'], types: ['queries', 'relations'] },
  layouts: { uses: ['components', 'lib', 'strings', 'styles'], types: ['queries', 'schemas'] },
  pages: {
    uses: ['cms', 'components', 'derive', 'documents', 'formulaires', 'layouts', 'lib', 'queries', 'schemas', 'search', 'strings', 'styles'],
    types: ['relations'],
  },
  'middleware.ts': { uses: ['queries'] },
  'env.d.ts': { uses: [], types: ['lib', 'queries'] },
  scripts: { uses: ['check', 'cms', 'documents', 'formulaires', 'guard', 'lib', 'relations', 'schemas', 'search', 'strings'] },
};

/** What each room may take from outside, where it is held to little. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  schemas: ['zod'],
  relations: [],
  derive: ['diff'],
  lib: ['ultrahtml'],
  strings: [],
  guard: ['satteri', 'mdast', 'unist'],
  search: [],
  // It is sent to the browser: a package would weigh.
  formulaires: [],
  components: ['astro'],
  layouts: ['astro'],
};

const files = [...sources('src/**/*.{ts,tsx,astro,mjs}'), ...sources('scripts/**/*.{ts,mjs}')];
const all = files.flatMap(importsOf);
const show = ({ from, to, type }: Import) => `${from} imports ${type ? 'types of ' : ''}${to}`;

describe('the arrows of the house', () => {
  it('are read from every file', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(all.length).toBeGreaterThan(400);
  });

  it('leave from rooms that have a place in it', () => {
    expect([...new Set(files.map(({ file }) => roomOf(file)))].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('point one way', () => {
    const wrong = all.filter(({ from, to, ours, type }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      const { uses, types = [] } = ROOMS[here] ?? { uses: [] };
      return ours && here !== there && !uses.includes(there) && !(type && types.includes(there));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('bring pure rooms nothing but what they need from outside', () => {
    const wrong = all.filter(
      ({ from, to, ours, type }) => !ours && !type && PACKAGES[roomOf(from)] && !PACKAGES[roomOf(from)]?.includes(to),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('never come back to where they left from', () => {
    const next = Map.groupBy(
      all.filter(({ ours, type }) => ours && !type),
      ({ from }) => from,
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (done.has(file) || trail.includes(file)) return;
      for (const { to } of next.get(file) ?? []) visit(to, [...trail, file]);
      done.add(file);
    };
    for (const { file } of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('content', () => {
  it('is asked of Astro by queries alone; pages take only `render`', () => {
    const asking = files.filter((source) => importsOf(source).some(({ to, type }) => to === 'astro:content' && !type));
    const allowed = ({ file, text }: (typeof files)[number]) =>
      roomOf(file) === 'queries' ||
      file === 'src/content.config.ts' ||
      (roomOf(file) === 'pages' && /import \{ render \} from 'astro:content'/.test(text)) ||
      // The benchmark writes a bare Astro project, in which these words are text.
      file.startsWith('scripts/bench/');
    expect(asking.filter((source) => !allowed(source)).map(({ file }) => file)).toEqual([]);
  });
});

describe('names', () => {
  it('say what is inside: no utils, no helpers, no misc', () => {
    expect(files.map(({ file }) => file).filter((file) => /(^|\/)(utils?|helpers?|misc|common)(\.|\/)/i.test(file))).toEqual([]);
  });
});
