import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typograph } from '../../../src/lib/typographie.ts';

/** Narrow and ordinary no-break spaces, as a reader of this file can see them. */
const show = (text: string) => typograph(text).replaceAll('\u202f', '⎵').replaceAll('\u00a0', '~');

describe('French typography', () => {
  it.each([
    ['Vraiment ?', 'Vraiment⎵?'],
    ['Vraiment?', 'Vraiment⎵?'],
    ['Oui ; non !', 'Oui⎵; non⎵!'],
    ['Quoi ?!', 'Quoi⎵?!'],
    ['« Quoi ? »', '«⎵Quoi⎵?⎵»'],
    ['(vraiment ?)', '(vraiment⎵?)'],
    ['12 !', '12⎵!'],
  ])('puts a narrow no-break space before ; ! ?: %s', (before, after) => {
    expect(show(before)).toBe(after);
  });

  it.each([
    ['Objectif : comprendre', 'Objectif~: comprendre'],
    ['Objectif: comprendre', 'Objectif~: comprendre'],
    ['« Oui » : dit-il', '«⎵Oui⎵»~: dit-il'],
  ])('puts a no-break space before a colon: %s', (before, after) => {
    expect(show(before)).toBe(after);
  });

  it.each([
    ['à 14:30', 'à 14:30'],
    ['un rapport de 3:1', 'un rapport de 3:1'],
    ['C:\\dossier', 'C:\\dossier'],
  ])('leaves alone a colon that is not a punctuation mark: %s', (before, after) => {
    expect(show(before)).toBe(after);
  });

  it.each([
    ['«oui»', '«⎵oui⎵»'],
    ['« oui »', '«⎵oui⎵»'],
    ['«\u00a0oui\u00a0»', '«⎵oui⎵»'],
    ['"oui"', '«⎵oui⎵»'],
  ])('puts narrow no-break spaces inside French quotation marks: %s', (before, after) => {
    expect(show(before)).toBe(after);
  });

  it.each([
    ["l'entretien", 'l’entretien'],
    ["aujourd'hui, jusqu'à", 'aujourd’hui, jusqu’à'],
    ['n ʼ a lʼœuvre', 'n ʼ a l’œuvre'],
  ])('turns the apostrophe between two letters: %s', (before, after) => {
    expect(show(before)).toBe(after);
  });

  it.each([
    ['n° 2', 'n°~2'],
    ['n°2', 'n°~2'],
    ['12 %', '12⎵%'],
    ['12%', '12⎵%'],
    ['2 h 30', '2~h 30'],
    ['48 hTD', '48~hTD'],
    ['p. 12', 'p.~12'],
    ['et cetera...', 'et cetera…'],
  ])('keeps together what is read together: %s', (before, after) => {
    expect(show(before)).toBe(after);
  });

  it('punctuates a text that follows a link or a bold word', () => {
    expect(show(' ; puis')).toBe('⎵; puis');
    expect(show(' : puis')).toBe('~: puis');
  });

  it('composes letters and accents', () => {
    expect(typograph('e\u0301le\u0300ve')).toBe('élève');
  });

  it.each(['https://exemple.fr/?a=1;b=2!', 'http://exemple.fr/l\'école:8080/?q="x"...', 'www.exemple.fr/?q', 'quelqu.un@exemple.fr'])(
    'changes no character of an address: %s',
    (address) => {
      expect(typograph(address)).toBe(address);
      expect(typograph(`Voir ${address} maintenant`)).toBe(`Voir ${address} maintenant`);
    },
  );

  it('loses nothing that an author may paste, private characters included', () => {
    expect(typograph('a\ue0000\ue001b')).toBe('a\ue0000\ue001b');
    expect(typograph('\ue0000\ue001 https://exemple.fr/')).toBe('\ue0000\ue001 https://exemple.fr/');
  });
});

const piece = fc.constantFrom(
  'a',
  'É',
  'mot',
  'l',
  "'",
  '’',
  '"',
  '«',
  '»',
  ' ',
  '\u00a0',
  '\u202f',
  ';',
  '!',
  '?',
  ':',
  '.',
  '...',
  '…',
  '%',
  '1',
  '12',
  'n°',
  'h',
  'p.',
  ')',
  '(',
  ',',
  '\n',
  'https://exemple.fr/a?b;c',
  'e\u0301',
  '-',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme' }),
);
const address = fc.webUrl({ withQueryParameters: true, withFragments: true }).filter((url) => !/[«»\s]/.test(url));

describe('whatever the text', () => {
  it('applied twice, it changes nothing more', () => {
    fc.assert(
      fc.property(text, (sample) => typograph(typograph(sample)) === typograph(sample)),
      { numRuns: 20_000, examples: [['""a""']] },
    );
  });

  it('only spaces and signs change: the words stay', () => {
    const words = (sample: string) => sample.normalize('NFC').replaceAll(/[^\p{L}\p{N}]+/gu, '');
    fc.assert(
      fc.property(text, (sample) => words(typograph(sample)) === words(sample)),
      { numRuns: 2000 },
    );
  });

  it('an address comes out as it went in', () => {
    fc.assert(fc.property(address, (url) => typograph(`Voir : ${url} (oui ?)`).includes(url.normalize('NFC'))));
  });
});
