import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { parse } from 'yaml';
import ui from '../../content/sv/ui.json';
import { createWords } from '../domain/words.ts';
import { fieldDefinition } from '../fields/schemas.ts';
import { sheetOf } from '../views/paper/document.ts';
import { exercise } from '../fields/exercise.ts';
import { layout } from './layout.ts';
import { metrics } from './metrics.ts';
import { fontsFor, fileName } from './pdf/fonts.ts';
import { writePdf } from './pdf/write.ts';
// @ts-expect-error temp
import { swot, many, swotGiven } from '/tmp/board/swot.mjs';
const words = createWords(ui);
const root = process.cwd();
test('x', async () => {
  const text = readFileSync('/tmp/content12/exercises/1-3-brave-environment.mdx', 'utf8');
  const brave = exercise.parse(parse(text.split('---')[1] ?? ''));
  const { example, facilitator, ...def } = brave;
  void facilitator; void fieldDefinition;
  const swotDef = exercise.parse({ ...brave, id: 'swot', slug: 'swot', step: 6, number: '6.2', title: 'SWOT', lead: 'Vad hjälper arbetet hos er, och vad står i vägen? En tanke på varje rad eller lapp.', notice: undefined, fields: [swot], example: { group: {} },
    rule: { kind: 'top-notes', fields: ['swot'], waiting: 'Skriv den första lappen.', unmarked: 'Ringa in.', top: 'Det viktigaste ni såg', shared: 'Det här har fler grupper sagt', sheet: 'Ringa in det som är viktigast. Skriv det här.' } });
  const place = { phase: 'Utforska', window: 2 };
  const filling = (answers: Record<string, unknown>) => ({ town: 'Älvsund', date: '2026-03-01', status: 'draft' as const, version: '1', answerOf: (field: { id: string }) => ({ answer: answers[field.id] ?? [] }) });
  const out = async (name: string, d: typeof def, size: 'A3' | 'A4', fill: Record<string, unknown> | null) => {
    const made = layout(sheetOf(d, place, size, fill === null ? null : filling(fill) as never, words), size, metrics);
    const fonts = fontsFor(made).map((need) => ({ face: need.face, bytes: new Uint8Array(readFileSync(join(root, 'public/fonts/pdf', fileName(need)))) }));
    writeFileSync(`/tmp/board/paper/${name}-${size}.pdf`, Buffer.from(await writePdf(made, fonts, { title: name, creator: 'x' }, { compress: true })));
    console.log(name, size, made.pages.length);
  };
  for (const size of ['A3', 'A4'] as const) {
    await out('brave-blank', def, size, null);
    await out('brave-filled', def, size, example.group);
    await out('swot-blank', swotDef, size, null);
    await out('swot-5', swotDef, size, { swot: swotGiven.slice(0, 6) });
    await out('swot-20', swotDef, size, { swot: swotGiven });
    await out('swot-40', swotDef, size, { swot: [...swotGiven, ...many(20)] });
    await out('swot-300', swotDef, size, { swot: many(300) });
  }
}, 120000);
