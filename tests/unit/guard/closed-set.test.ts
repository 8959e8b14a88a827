/** What a body may hold and may not, through the same pass as the build’s. */
import { describe, expect, it } from 'vitest';
import { checkBody, renvois, inspectBody } from '../../../src/guard/body.ts';

const codes = (source: string) => checkBody(source).map(({ code }) => code);

describe('what is accepted', () => {
  it.each([
    ['Du texte, du **gras**, une liste :\n\n- un\n- deux\n\n1. trois'],
    ['<Encadre titre="À retenir" type="conseil">\n\nTexte **gras**.\n\n</Encadre>'],
    ['Voir <Renvoi vers="ressources/neopass">Néopass</Renvoi> et <Renvoi vers="vocabulaire/moments/visite">*la visite*</Renvoi>.'],
    ['<Citation source="Ria, 2016">\n\nUne phrase.\n\n</Citation>'],
    ['<Exemple>\n\nUn cas.\n\n</Exemple>\n\n<Etapes>\n\n1. Un\n2. Deux\n\n</Etapes>'],
    ['- un\n\n  <Encadre>\n\n  - a\n  - b\n\n  </Encadre>\n\n- deux'],
    ['x < 3, 2 > 1, a \\< b, \\{nom\\}, &lt;script&gt; &#123;x&#125;'],
    ['`{process.env.HOME}` et `<script>` en code'],
    ['```js\nimport a from "b"\n{x} <script>\n```'],
    ['[site](https://exemple.fr/?a=1&b=2) [courriel](mailto:a@exemple.fr) [tél](tel:+33100000000) [page](/aide/) [ancre](#fin)'],
    ['https://exemple.fr et www.exemple.fr'],
    ['![Plan de la salle](/medias/plan-de-salle.png)'],
    ['![Plan][p]\n\n[p]: /medias/plan.png'],
    ['<Encadre>Un mot.</Encadre>\n\n- <Exemple>Un cas.</Exemple>\n\n<Encadre>\n<Exemple>Un cas.</Exemple>\n</Encadre>'],
    ['<Renvoi vers="a/b">`code`</Renvoi> et <Renvoi vers="a/b">![Un plan](/medias/a.png)</Renvoi>'],
    ['Une note[^1].\n\n[^1]: La note.'],
    ['| a | b |\n| - | - |\n| 1 | 2 |'],
    ['Un texte en NFD : e\u0301te\u0301, un émoji 🎓, une espace\u00a0insécable.'],
    [''],
  ])('%j', (source) => expect(checkBody(source)).toEqual([]));
});

describe('what is refused', () => {
  it.each([
    ['code-importe', 'import fs from "node:fs"'],
    ['code-importe', 'export const a = process.env'],
    ['code-importe', 'Texte.\n\nimport de sable et de gravier'],
    ['expression', 'a {process.env.HOME} b'],
    ['expression', '{1 + 1}'],
    ['expression', '{a b}'],
    ['expression', '{}'],
    ['commentaire', '{/* note */}'],
    ['commentaire', '<!-- note -->'],
    ['accolade', 'une { ouverte'],
    ['attribut-calcule', '<Encadre titre={x}>a</Encadre>'],
    ['attribut-calcule', '<Encadre {...props}>a</Encadre>'],
    ['attribut-inconnu', '<Encadre onclick="alert(1)">a</Encadre>'],
    ['attribut-inconnu', '<Exemple titre="x">a</Exemple>'],
    ['attribut-inconnu', '<Encadre set:html="<b>" >a</Encadre>'],
    ['attribut-inconnu', '<Encadre constructor="x">a</Encadre>'],
    ['attribut-valeur', '<Encadre type="rouge">a</Encadre>'],
    ['attribut-valeur', '<Renvoi vers="https://exemple.fr">a</Renvoi>'],
    ['attribut-valeur', '<Renvoi vers="/ressources/neopass/">a</Renvoi>'],
    ['attribut-manquant', '<Renvoi>a</Renvoi>'],
    ['attribut-sans-valeur', '<Encadre titre>a</Encadre>'],
    ['attribut-double', '<Encadre titre="a" titre="b">c</Encadre>'],
    ['balise-mal-ecrite', '<Encadre titre=a>b</Encadre>'],
    ['balise-ouverte', '<Encadre>a'],
    ['balise-fermee', 'a</Encadre>'],
    ['balise-inconnue', '<script>alert(1)</script>'],
    ['balise-inconnue', '<iframe src="https://exemple.fr"></iframe>'],
    ['balise-inconnue', '<style>a</style>'],
    ['balise-inconnue', '<div>a</div>'],
    ['balise-inconnue', 'a<br/>b'],
    ['balise-inconnue', 'a<br>b'],
    ['balise-inconnue', '<Fragment set:html="x" />'],
    ['balise-inconnue', '<>a</>'],
    ['balise-inconnue', '<a.b/>'],
    ['balise-inconnue', '<A:b/>'],
    ['balise-inconnue', '<encadre>a</encadre>'],
    ['balise-inconnue', '<toString/>'],
    ['balise-inconnue', '<__proto__/>'],
    ['balise-inconnue', '<img src="x" onerror="alert(1)"/>'],
    ['lien-chevrons', '<https://exemple.fr>'],
    ['lien-chevrons', '<a@exemple.fr>'],
    ['chevron', 'J’aime <3'],
    ['chevron', 'a << b'],
    ['lien-dangereux', '[a](javascript:alert(1))'],
    ['lien-dangereux', '[a][r]\n\n[r]: javascript:alert(1)'],
    ['image-distante', '![a](https://exemple.fr/a.png)'],
    ['image-distante', '![a][r]\n\n[r]: https://exemple.fr/a.png'],
    ['image-hors-medias', '![a](./photo.png)'],
    ['image-sans-texte', '![](/medias/a.png)'],
    ['image-sans-texte', '![ ](/medias/a.png "Un titre")'],
    ['image-sans-texte', '![][p]\n\n[p]: /medias/a.png'],
    ['renvoi-vide', '<Renvoi vers="a/b"/>'],
    ['renvoi-vide', 'Voir <Renvoi vers="a/b"> </Renvoi>.'],
    ['renvoi-imbrique', '<Renvoi vers="a/b">un <Renvoi vers="c/d">autre</Renvoi></Renvoi>'],
    ['renvoi-imbrique', 'Voir <Renvoi vers="a/b">[là](/x/)</Renvoi>.'],
    ['renvoi-dans-lien', '[un *<Renvoi vers="a/b">autre</Renvoi>*](/x/)'],
    ['renvoi-dans-lien', '[un <Renvoi vers="a/b">autre</Renvoi>][r]\n\n[r]: /x/'],
    ['bloc-dans-paragraphe', 'Un <Encadre>texte</Encadre> au milieu.'],
    ['bloc-dans-paragraphe', '## Un <Exemple>titre</Exemple>'],
    ['bloc-dans-paragraphe', '| a |\n| - |\n| **<Citation>x</Citation>** |'],
    ['bloc-dans-paragraphe', 'Voir <Renvoi vers="a/b"><Encadre>là</Encadre></Renvoi>.'],
  ])('%s in %j', (code, source) => expect(codes(source)).toContain(code));
});

describe('how it is told', () => {
  it('says every problem at once, in order, with its line', () => {
    const source = 'Un.\n\nimport a from "b"\n\nDeux {x} et <3.\n\n[ici](javascript:x)\n\n<script>a</script>\n';
    expect(checkBody(source).map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 code-importe',
      '5 expression',
      '5 chevron',
      '7 lien-dangereux',
      '9 balise-inconnue',
    ]);
  });

  it('goes on after syntax errors, and does not repeat itself for the tag that it set aside', () => {
    const found = checkBody('<3\n\n<Encadre titre=a>b</Encadre>\n\n<https://a.fr>\n\n{x}');
    expect(found.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '1 chevron',
      '3 balise-mal-ecrite',
      '5 lien-chevrons',
      '7 expression',
    ]);
  });

  it('writes sentences in French, on one line, without the parser’s own words', () => {
    for (const { message, remedy } of checkBody('{a\n\nb c}\n\n<!-- x -->\n\n<br>\n\nexport x\n\n{"')) {
      expect(`${message} ${remedy}`).not.toMatch(/expected|unexpected|could not|parse|oxc|\n/i);
      expect(message).toMatch(/[.»]$/);
    }
  });

  it('names the process.env of the issue as it was written', () => {
    expect(checkBody('Bonjour\n\n{process.env.HOME}')).toEqual([
      {
        code: 'expression',
        line: 3,
        column: 1,
        message: '« {process.env.HOME} » serait lu comme du code, ce qui est refusé.',
        remedy: 'Retirez les accolades ; pour les montrer, écrivez \\{ et \\}.',
      },
    ]);
  });

  it('counts lines over CRLF, astral characters and blanked front matter', () => {
    expect(checkBody('   \r\n     \r\n   \r\n🎓 é\r\n\r\na 🎓 {x}')).toMatchObject([{ line: 6, column: 6 }]);
  });
});

describe('the outline of a body', () => {
  it('lists renvois, headings and links with their lines', () => {
    const source = '## Un\n\n<Renvoi vers="a/b">x</Renvoi> puis [ici](/x/)\n\n#### Deux **mots**\n\n<Renvoi vers="glossaire/pes" />';
    expect(renvois(source)).toEqual([
      { vers: 'a/b', line: 3 },
      { vers: 'glossaire/pes', line: 7 },
    ]);
    expect(inspectBody(source)).toMatchObject({
      headings: [
        { depth: 2, text: 'Un', line: 1 },
        { depth: 4, text: 'Deux mots', line: 5 },
      ],
      links: [{ label: 'ici', url: '/x/', line: 3 }],
    });
  });

  it('finds no renvoi in code', () => {
    expect(renvois('`<Renvoi vers="a/b"/>`\n\n```\n<Renvoi vers="c/d"/>\n```')).toEqual([]);
  });

  it('still gives the renvois of a body that has problems', () => {
    expect(renvois('<Renvoi vers="a/b"/> et <3')).toEqual([{ vers: 'a/b', line: 1 }]);
  });
});
