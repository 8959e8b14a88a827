/** Colours and fonts are written once, in tokens.css; the pages hold nothing inline. */
import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

const tokens = sources('src/styles/tokens.css')[0]?.text ?? '';
const styles = sources('src/**/*.css').filter(({ file }) => file !== 'src/styles/tokens.css');
const templates = sources('src/**/*.astro');
const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
/** The template below the fence, where markup is. */
const markup = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n/, '');

/** `--name: value` in a block, in order. */
const declarations = (block: string) =>
  [...withoutComments(block).matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => `${name}: ${value?.trim()}`);
const blockAfter = (selector: string) => {
  const start = tokens.indexOf('{', tokens.indexOf(selector));
  return tokens.slice(start + 1, tokens.indexOf('}', start));
};

describe('the dark theme', () => {
  it('is the same whether the system or the reader asks for it', () => {
    const system = declarations(blockAfter(':root:not(.cahier) {'));
    expect(system.length).toBeGreaterThan(15);
    expect(declarations(blockAfter('\n:root.ardoise {'))).toEqual(system);
  });
});

const COLOUR = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/gi;
const NAMED = /:[^;{}]*\b(?:white|black|red|blue|green|yellow|gr[ae]y|orange|purple|pink|brown|silver|navy)\b/gi;

describe('colours and fonts', () => {
  it('are written by tokens.css alone among the styles', () => {
    const written = styles.flatMap(({ file, text }) =>
      [...withoutComments(text).matchAll(COLOUR), ...withoutComments(text).matchAll(NAMED)].map(([colour]) => `${file}: ${colour}`),
    );
    expect(written).toEqual([]);
  });

  it('are declared by tokens.css alone', () => {
    expect([...styles, ...templates].filter(({ text }) => /@font-face/.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('are not written by a template, but for theme-color, which no style sheet can give', () => {
    const written = templates.flatMap(({ file, text }) =>
      text
        .split('\n')
        .flatMap((line) =>
          line.includes('name="theme-color"')
            ? []
            : [
                ...line.matchAll(
                  /(?:fill|stroke|color|style|content|bgcolor|stop-color)[=:]\s*["'`{]?\s*(#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\()/gi,
                ),
              ].map(([colour]) => `${file}: ${colour}`),
        ),
    );
    expect(written).toEqual([]);
  });

  it('theme-color is the paper of each theme', () => {
    const base = templates.find(({ file }) => file === 'src/layouts/Base.astro')?.text ?? '';
    const given = [...base.matchAll(/name="theme-color" content="(#[0-9a-f]+)" media="\(prefers-color-scheme: (\w+)\)"/g)].map(
      ([, colour, scheme]) => `${scheme} ${colour}`,
    );
    const paper = (block: string) => /--papier:\s*(#[0-9a-f]+)/.exec(block)?.[1];
    expect(given.sort()).toEqual([`dark ${paper(blockAfter('\n:root.ardoise {'))}`, `light ${paper(blockAfter('\n:root {'))}`]);
  });
});

describe('templates', () => {
  it('have no style attribute and no <style>', () => {
    expect(templates.filter(({ text }) => /\sstyle[=]|<style\b|\sstyle:/.test(markup(text))).map(({ file }) => file)).toEqual([]);
  });

  it('have no inline script: a script is a file, or imports one', () => {
    const inline = templates.flatMap(({ file, text }) =>
      [...markup(text).matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
        .filter(
          ([, attributes = '', body = '']) => /is:inline|define:vars|set:html/.test(attributes) || !/^\s*(import '[^']+';\s*)*$/.test(body),
        )
        .map(([script]) => `${file}: ${script.slice(0, 60)}`),
    );
    expect(inline).toEqual([]);
  });

  it('have no event handler', () => {
    expect(templates.filter(({ text }) => /<[a-z][^>]*\son[a-z]+=/.test(markup(text))).map(({ file }) => file)).toEqual([]);
  });
});
