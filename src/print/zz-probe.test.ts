import { test } from 'vitest';
import { intoTitleBlock, sheetWith, textsOn } from '../../tests/tools/sheets.ts';
import { layout } from './layout.ts';
import { metrics } from './metrics.ts';
test('probe', () => {
  const q = [[{"type":"table","label":"","columns":[{"label":"","share":1},{"label":"","share":5},{"label":"å","share":1}],"rows":[],"blankRows":9}],[{"type":"rating","label":"","min":1,"max":2,"low":"","high":"vi socialtjänsten Kovač staden","value":null}],[{"type":"facts","items":[{"label":"","value":"å"}]}],[{"type":"note","text":""},{"type":"rating","label":"å","min":1,"max":2,"low":"","high":"vi socialtjänsten ”ja” socialtjänsten ”ja” staden","value":null}]] as const;
  const made = layout(sheetWith(q as never, { blank: false, panes: [] }), 'A3', metrics);
  for (const p of made.pages) { console.log(JSON.stringify(intoTitleBlock(p,'A3'))); for (const t of textsOn(p)) console.log(t.x.toFixed(1), t.y.toFixed(1), t.size, t.text); }
});
