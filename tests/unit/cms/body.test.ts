import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shown } from '../../../src/cms/body/escape.ts';
import { stored } from '../../../src/cms/body/store.ts';
import { bodyFindings, treeOf } from '../../../src/cms/body/verify.ts';
import { readFile } from '../../../src/cms/files/file.ts';
import { checkBody } from '../../../src/guard/body.ts';
import { ROOT } from '../../helpers/build.ts';

interface Read {
  type: string;
  value?: string;
  children?: Read[];
}

/** What a reader sees: the texts of the tree, a line for each block. */
function seen(node: Read): string {
  if (node.value !== undefined) return node.value;
  const parts = (node.children ?? []).map(seen);
  return parts.join(['root', 'list', 'table', 'blockquote'].includes(node.type) ? '\n' : node.type === 'tableRow' ? ' | ' : '');
}
const page = (body: string) => seen(treeOf(body) as Read);

const HOSTILE: readonly (readonly [typed: string, read?: string])[] = [
  ['x < 3 et y > 2'],
  ['a<b, c<d>e et <3'],
  ['{nom, prénom}'],
  ['Une {accolade seule'],
  ['Une autre} seule'],
  ['<https://exemple.fr/page>'],
  ['https://exemple.fr/{id} et www.exemple.fr<b>'],
  ['a@b.fr<c>'],
  ['<!-- remarque -->'],
  ['Un <br> ou <br/> ou <div class="x">bloc</div>'],
  ['<Inconnu />'],
  ['<Encadre> sans fin'],
  ['</Encadre>'],
  ['import les photos, puis trier'],
  ['export const a = 1'],
  ['A * B * C'],
  ['5 * 3 = 15 et 2 * 2'],
  ['Un mot_avec_tirets_bas'],
  ['Le prix : 3 $ & 4 €, R&D, AT&T'],
  ['On écrit &lt; ou &eacute; ou &#123;'],
  ['C:\\dossier\\{nom}', 'C:\\dossier{nom}'],
  ['`x < {y}` reste du code', 'x < {y} reste du code'],
  ['une ` seule et {x}'],
  ['$x < y$ et {{ modele }}'],
  ['{/* commentaire */}'],
  ['<>vide</>'],
  ['<Renvoi vers={x}>a</Renvoi>'],
  ['« M. » < « Mme »'],
  ['Texte\u00a0: fin\u202f!'],
  ['| a | b |\n| --- | --- |\n| c < d | {e} |', 'a | b\nc < d | {e}'],
  ['- [x] fait {un}\n- [ ] pas <deux>', 'fait {un}\npas <deux>'],
  ['1. un\n2. < deux', 'un\n< deux'],
  ['> citation {a}', 'citation {a}'],
  ['# Titre <b>', 'Titre <b>'],
  ['```\nif (a < b) { c }\n```', 'if (a < b) { c }'],
  ['```\nbloc jamais fermé {', 'bloc jamais fermé {'],
  ['Ligne un  \nligne {deux}', 'Ligne unligne {deux}'],
  ['a &amp; b'],
  ['&nbsp;insécable'],
];

describe('what is typed', () => {
  it.each(HOSTILE.map(([typed, read = typed]) => ({ typed, read })))('$typed is what the page shows, and what the editor shows again', ({ typed, read }) => {
    const body = stored(typed);
    expect(checkBody(body)).toEqual([]);
    expect(page(body)).toBe(read);
    expect(page(stored(shown(body)))).toBe(read);
  });

  it('keeps the tags of the closed set', () => {
    const body = '<Encadre titre="Un conseil" type="conseil">\n\nVoir <Renvoi vers="pages/aide">l’aide</Renvoi>.\n\n</Encadre>';
    expect(stored(body)).toBe(body);
    expect(shown(body)).toBe(body);
  });

  it('is told where it leads astray', () => {
    expect(bodyFindings(stored('[a](javascript:alert)')).map(({ code }) => code)).toEqual(['lien-dangereux']);
    expect(bodyFindings(stored('![a](https://exemple.fr/a.png)')).map(({ code }) => code)).toEqual(['image-distante']);
    expect(bodyFindings(stored('<Renvoi>a</Renvoi>')).map(({ code }) => code)).toEqual(['attribut-manquant']);
  });
});

describe('what is already written', () => {
  const bodies = globSync('content/*/*.mdx', { cwd: ROOT }).map((path) => ({ path, body: String(readFile(readFileSync(`${ROOT}${path}`, 'utf8'), false)['body'] ?? '') }));

  it('is kept to the letter, even without knowing what it was', () => {
    expect(bodies.filter(({ body }) => body !== '').length).toBeGreaterThan(80);
    for (const { path, body } of bodies) {
      expect(stored(shown(body), body), path).toBe(body);
      expect(stored(shown(body)), path).toBe(body);
      expect(bodyFindings(body), path).toEqual([]);
    }
  });

  it('keeps the lines around the one that is typed', () => {
    const before = 'Un \\{a\\}.\n\n&lt;b\n\n&#99; fin';
    expect(stored(`${shown(before)}\n\nDe {plus}.`, before)).toBe(`${before}\n\nDe \\{plus\\}.`);
  });
});

const TOKENS = ['<', '>', '{', '}', '\\', '`', '``', '```', '~~~', '\n', '\n\n', ' ', '    ', '\t', 'a', 'mot', '*', '**', '_', '#', '# ', '- ', '1. ', '> ', '| ', '|\n|---|\n', '[', ']', '](', ')', '[^1]', '[^1]: ', '!', '&', ';', '&lt;', 'import ', 'export ', '<Encadre>', '</Encadre>', '<Renvoi vers="a/b">', '</Renvoi>', '<Etapes>', '</Etapes>', '<Encadre titre="', '">', '/>', '<!--', '-->', '<https://a.fr>', 'https://a.fr', '<br>', '$', '"', "'", 'é', '\u00a0', '---', '===', '[x]'];
const text = fc.array(fc.constantFrom(...TOKENS), { maxLength: 24 }).map((tokens) => tokens.join(''));

describe('any text', () => {
  const own = new Set(['lien-dangereux', 'lien-sans-protocole', 'image-distante', 'image-hors-medias', 'image-illisible', 'attribut-manquant', 'attribut-valeur', 'attribut-inconnu', 'attribut-double', 'trop-imbrique', 'trop-long', 'renvoi-vide', 'renvoi-imbrique', 'renvoi-dans-lien', 'bloc-dans-paragraphe', 'image-sans-texte']);

  it('is stored as a body that the build accepts, but for what the editor says of it', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const body = stored(typed);
        const refused = checkBody(body).map(({ code }) => code);
        expect(refused.filter((code) => !own.has(code))).toEqual([]);
        if (refused.length > 0) expect(bodyFindings(body)).not.toEqual([]);
      }),
      { numRuns: 3000 },
    );
  }, 120_000);

  it('is the same once it is stored, shown and stored again', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const body = stored(typed);
        expect(stored(shown(body), body)).toBe(body);
      }),
    );
  });
});
