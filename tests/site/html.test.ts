import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { pages } from '../helpers/pages.ts';

const MOST = 3;

it('is valid HTML on every page', () => {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const messages = pages.flatMap(({ path, html }) =>
    validator
      .validateStringSync(html, path)
      .results.flatMap(({ messages: found }) =>
        found.map(({ ruleId, message, selector }) => ({ ruleId, line: `${path}: ${message} (${selector})` })),
      ),
  );
  const byRule = Map.groupBy(messages, ({ ruleId }) => ruleId);
  const report = [...byRule].flatMap(([rule, list]) => [
    `${rule}, ${list.length} times, first on:`,
    ...list.slice(0, MOST).map(({ line }) => `  ${line}`),
  ]);
  expect(report).toEqual([]);
});
