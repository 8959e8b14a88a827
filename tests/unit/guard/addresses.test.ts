/** Links and images, with what browsers undo before they follow an address. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageFinding, linkFinding } from '../../../src/guard/addresses.ts';
import { checkBody } from '../../../src/guard/body.ts';

describe('links', () => {
  it.each([
    'https://exemple.fr',
    'HTTP://EXEMPLE.FR',
    '/aide/',
    './suite/',
    '#fin',
    '?q=a',
    'mailto:a@exemple.fr',
    'tel:+33',
    'https://exemple.fr/redirige?vers=javascript%3Aalert',
    '/recherche/?q=a:b',
    '',
  ])('lets %j through', (address) => expect(linkFinding(address)).toBeUndefined());

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:x',
    '\u00a0javascript:x',
    '\u200bjavascript:x',
    'javascript&#58;alert(1)',
    'javascript&#x3a;alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'javascript%3Aalert(1)',
    'javascript%253Aalert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
  ])('refuses %j', (address) => expect(linkFinding(address)?.code).toBe('lien-dangereux'));

  it.each(['//exemple.fr', '\\\\exemple.fr', '/\\exemple.fr', ' //exemple.fr', '/%2Fexemple.fr', '/\t/exemple.fr'])(
    'refuses %j',
    (address) => expect(linkFinding(address)?.code).toBe('lien-sans-protocole'),
  );

  it.each([
    '[a](javascript&#58;alert(1))',
    '[a](<java&#x09;script:alert(1)>)',
    '[a](&#x6A;avascript:x)',
    '[a](DATA:text/html;base64,AA)',
    '[a](//exemple.fr)',
  ])('is not fooled by Markdown: %s', (source) => expect(checkBody(source)).toHaveLength(1));

  it('refuses every scheme but four, however it is dressed', () => {
    const dress = fc.constantFrom(
      (c: string) => c,
      (c: string) => c.toUpperCase(),
      (c: string) => `&#${c.charCodeAt(0)};`,
      (c: string) => `%${c.charCodeAt(0).toString(16)}`,
      (c: string) => `${c}\t`,
    );
    const word = fc.constantFrom('javascript:', 'data:', 'vbscript:');
    fc.assert(
      fc.property(word, fc.infiniteStream(dress), (scheme, dresses) => {
        const address = [...scheme].map((c) => dresses.next().value(c)).join('');
        expect(linkFinding(`${address}alert(1)`)).toBeDefined();
      }),
    );
  });
});

describe('images', () => {
  it.each(['/medias/a.png', '/medias/2026/plan.webp', '/medias/plan%20de%20salle.png', '/medias/été.png'])('lets %j through', (address) =>
    expect(imageFinding(address)).toBeUndefined(),
  );

  it.each([
    ['image-distante', 'https://exemple.fr/a.png'],
    ['image-distante', '//exemple.fr/a.png'],
    ['image-distante', 'data:image/png;base64,AA'],
    ['image-distante', 'https&#58;//exemple.fr/a.png'],
    ['image-hors-medias', 'a.png'],
    ['image-hors-medias', '../../src/guard/mdx.ts'],
    ['image-hors-medias', '/medias/../admin/x.png'],
    ['image-hors-medias', '/medias/%2e%2e/x.png'],
    ['image-hors-medias', '/autre/a.png'],
    ['image-hors-medias', ''],
    ['image-illisible', '/medias/100%.png'],
    ['image-illisible', '/medias/%ff.png'],
  ])('%s: %j', (code, address) => expect(imageFinding(address)?.code).toBe(code));
});
