/** Forms side by side with their source, and what each page says before one writes. */
import { describe, expect, it } from 'vitest';
import { ANNEXES, sameWords } from '../helpers/annexes.ts';
import { formNamed, forms } from '../helpers/forms.ts';
import { pages, type Page } from '../helpers/pages.ts';
import { domId, fieldsOf } from '../../src/formulaires/model.ts';

const pageOf = (id: string): Page => pages.find(({ path }) => path === `/formulaires/${id}/`) as Page;
const texts = ({ $ }: Page, selector: string) =>
  $(selector)
    .toArray()
    .map((element) => sameWords($(element).clone().find('.note, .aide, .vh').remove().end().text()));
const all = (words: readonly string[]) => words.map(sameWords);

describe.each(ANNEXES)('$id, beside its source', ({ id, headings, identity, columns, rows, below, signatures }) => {
  const page = pageOf(id);
  const labels = texts(page, 'form .champ > label, form .champ > legend');

  it('has every heading', () => {
    const words = sameWords(page.$('main').text());
    expect(all([...headings, ...below]).filter((each) => !words.includes(each))).toEqual([]);
  });

  it('asks everything that the line of identity asks, in its order', () => {
    const asked = labels.filter((label) => all(identity).includes(label));
    expect(asked).toEqual(all(identity));
  });

  it('has every column and every row of the table, in their order', () => {
    expect(texts(page, 'form thead th')).toEqual(all(columns));
    expect(texts(page, 'form tbody th')).toEqual(all(rows));
  });

  it('has a place for every signature', () => {
    expect(texts(page, 'form .signature b')).toEqual(all(signatures));
  });
});

describe.each(forms.map((form) => [form.id, form] as const))('%s', (id, form) => {
  const page = pageOf(id);

  it('says who may receive it and how long it is kept', () => {
    const notice = page.$('.rien-ne-part').text();
    for (const words of [...form.destinataires, form.conservation]) expect(notice).toContain(words);
  });

  it('has a control for every field, with a name', () => {
    const { $ } = page;
    const nameless = fieldsOf(form).filter(({ id: field, cell, label, spoken, genre }) => {
      const control = $(`#${domId(field)}`);
      if (control.length !== 1) return true;
      if (cell) return control.attr('aria-label') !== spoken;
      const text = control.is('fieldset') ? control.children('legend').text() : genre === 'case' ? control.closest('label').text() : $(`label[for="${domId(field)}"]`).text();
      return !text.includes(label);
    });
    expect(nameless.map(({ id: field }) => field)).toEqual([]);
  });

  it('can send nothing: no form of the page, that of the header included', () => {
    const policy = page.$('meta[http-equiv=Content-Security-Policy]').attr('content');
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("form-action 'none'");
    expect(page.$('form').length).toBe(1);
    expect(page.$('form').attr('action')).toBeUndefined();
  });
});

describe('the grille de suivi', () => {
  it('asks what the cadrage wants to estimate: the time spent and the kind of accompaniment', () => {
    const labels = fieldsOf(formNamed('grille-de-suivi'), { interventions: 1 }).map(({ label }) => label);
    for (const label of ['Date', 'Type d’accompagnement', 'Outil', 'Durée']) expect(labels).toContain(label);
  });
});
