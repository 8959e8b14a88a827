/** Every word of the interface is in src/strings: no template writes French of its own. */
import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

const templates = [...sources('src/components/**/*.astro'), ...sources('src/layouts/**/*.astro'), ...sources('src/pages/**/*.astro')];
const endpoints = sources('src/pages/**/*.ts');

const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, '');
/** Commands are the same in every language. */
const markup = (text: string) =>
  withoutComments(text.replace(/^---\n[\s\S]*?\n---\n/, '')).replaceAll(/<(code|script)\b[\s\S]*?<\/\1>/g, '<$1></$1>');

/** Between two tags, outside braces: what is left of code has an operator in it. */
const texts = (text: string) =>
  [...markup(text).matchAll(/>([^<>{}]*\p{L}{2,}[^<>{}]*)</gu)]
    .map(([, words = '']) => words.trim())
    .filter((words) => !/[=&|]|=>|\($|^\)/.test(words));

const ATTRIBUTE = /\s(?:aria-label|aria-description|title|alt|placeholder|label)="([^"]*\p{L}{2,}[^"]*)"/gu;

/** A literal that somebody would read: an accent, an apostrophe of print, or a capital and several words. */
const isFrench = (literal: string) => /[À-ÖØ-öø-ÿœŒ’]/.test(literal) || /^\p{Lu}\p{Ll}+ \p{L}/u.test(literal);
/** What a build says when it refuses is not read on a page. */
const withoutErrors = (text: string) => withoutComments(text).replaceAll(/new Error\([^\n]*/g, '');
const literals = (text: string) =>
  [...withoutErrors(text).matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g)]
    .map(([, single, double]) => single ?? double ?? '')
    .filter(isFrench);

describe('templates', () => {
  it('write no text of their own', () => {
    expect(templates.flatMap(({ file, text }) => texts(text).map((words) => `${file}: ${words}`))).toEqual([]);
  });

  it('name nothing in words of their own', () => {
    expect(templates.flatMap(({ file, text }) => [...text.matchAll(ATTRIBUTE)].map(([, words]) => `${file}: ${words}`))).toEqual([]);
  });

  it('hold no French literal', () => {
    expect([...templates, ...endpoints].flatMap(({ file, text }) => literals(text).map((words) => `${file}: ${words}`))).toEqual([]);
  });
});
