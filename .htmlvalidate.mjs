/** html-validate: everything it recommends, but for the rules below, each with its reason. */
import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro writes `required=""` where it is given by a spread: the same document.
    'attribute-boolean-style': 'off',
    // Boxes to tick that answer one question bear one name: that is what makes them a group when a form is read.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Search engines cut a long title; a term is still told apart by its vocabulary, at the end of it.
    'long-title': 'off',
    // `display: block` takes its meaning from a table on a phone: the roles give it back. No other role may repeat its element.
    'no-redundant-role': ['error', { exclude: ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'] }],
    // HTML lets an id begin with a digit: « 1. La confidentialité » is `1-la-confidentialite`.
    'valid-id': ['error', { relaxed: true }],
    // The forms are filled in the browser and printed: there is nothing to submit, nothing is sent.
    'wcag/h32': 'off',
  },
});
