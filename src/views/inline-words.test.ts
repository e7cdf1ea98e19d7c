import { describe, expect, it } from 'vitest';
import { inlineWords } from './inline-words.mjs';

const plugin = inlineWords({ 'form.mine': 'Mina ”egna” svar', 'form.of': 'av {total}' });
const transform = (code: string, id = '/site/src/views/Form.tsx'): unknown => {
  const { transform: asked } = plugin;
  return typeof asked === 'function' ? Reflect.apply(asked, {}, [code, id]) : undefined;
};

describe('the words in the browser\'s code', () => {
  it('stand where their keys stood', () => {
    expect(transform("t('form.mine') + t('form.of', { total })")).toMatchObject({ code: 't("Mina ”egna” svar") + t("av {total}", { total })' });
  });

  it('leave alone what is no key of theirs', () => {
    const code = "import './form.css'; const version = '4.2'; const other = 'form.yours';";
    expect(transform(code)).toMatchObject({ code });
  });

  it('are written into our own code only', () => {
    expect(transform("t('form.mine')", '/site/node_modules/part/index.js')).toBeNull();
  });
});
