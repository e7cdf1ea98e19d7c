/** The markup of every built page, as html-validate sees it. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { allPages, built } from './harness.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // How Astro writes is not ours to choose: void tags, doctype, the order of its attributes.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Titles carry the site's name, and are as long as they are.
    'long-title': 'off',
    // Classes are written as block--variation.
    'class-pattern': 'off',
    // Styles and scripts stand in the page, by the hash that the security policy names.
    'require-csp-nonce': 'off',
    'no-inline-style': 'error',
    // A table whose rows are stacked on a phone is no table to assistive technology, unless its parts say so.
    'no-redundant-role': 'off',
  },
});

describe('the markup', () => {
  it.each(allPages)('of %s is valid', async (path) => {
    const report = await validator.validateString(built(path), path);
    const problems = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`));
    expect(problems).toEqual([]);
  });
});
