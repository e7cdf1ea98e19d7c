import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openWindow, startBrowser, type Browser, type Window } from '../../tests/reliability/browser.ts';
import { everyKind } from '../../tests/reliability/definition.ts';
import { limits } from '../domain/workbook/limits.ts';
import { fieldDefinition } from '../fields/schemas.ts';
import { exampleFile } from './example-file.ts';
import { fileSchema } from './file-schema.ts';

const loadFiles = () => import('./files.ts');
type Files = Awaited<ReturnType<typeof loadFiles>>;

let browser: Browser;
let page: Window;
let files: Files;

const definitions = new Map([[everyKind.id, new Map(everyKind.fields.map((field) => [field.id, field]))]]);
const strange = 'Ä 👩‍👩‍👧‍👦 e\u0301 \u202Eomvänt\u202C أهلاً ”ja” <script>alert(1)</script> \u0000 \ud800 slut';

async function writeBook(): Promise<string> {
  const book = await page.createBook('Älvsund');
  const exercise = await page.openExercise(everyKind);
  exercise.set('note', 'group', strange);
  exercise.set('need', 'group', { value: 4, comments: { why: 'därför' } });
  exercise.set('need', 'm-anna', { value: 2, comments: {} });
  exercise.set('people', 'group', [{ id: 'r-1', position: 1, cells: { name: 'Åsa' } }, { id: 'r-2', position: 2, cells: { name: 'Bo' } }]);
  await page.queue.flush();
  exercise.set('people', 'group', [{ id: 'r-1', position: 1, cells: { name: 'Åsa' } }]);
  exercise.markDone(true);
  await exercise.close();
  return book;
}

const dump = (): Record<string, string> => Object.fromEntries(browser.local.values);

async function staged(text: string) {
  const result = await files.readFile(text, definitions);
  if ('trouble' in result) throw new Error(JSON.stringify(result));
  return result;
}

async function committed(text: string): Promise<string> {
  const id = await files.commit(await staged(text));
  if (typeof id !== 'string') throw new Error(id.trouble);
  return id;
}

/** All answers of a file, without what says which book and when. */
const answersIn = (text: string): unknown => (JSON.parse(text) as { answers: unknown }).answers;

beforeEach(async () => {
  vi.restoreAllMocks();
  browser = startBrowser();
  page = await openWindow();
  files = await loadFiles();
});

describe('a workbook file', () => {
  test('has everything, is named after town and hour, and reads back exactly as it was', async () => {
    const book = await writeBook();
    const { name, text } = await files.exportBook(book);
    expect(name).toMatch(/^stad-for-stad-alvsund-\d{4}-\d\d-\d\d-\d{4}\.json$/);
    await page.eraseBook(book);
    const { preview } = await staged(text);
    expect(preview).toMatchObject({ town: 'Älvsund', members: 0, exercises: 1, answers: 6, variants: 0, unreadable: 0, leftOut: [], isHere: false });
    expect(await committed(text)).not.toBe('');
    const [summary] = page.listBooks();
    if (summary === undefined) throw new Error('nothing here');
    expect(summary.origin?.type).toBe('file');
    expect(answersIn((await files.exportBook(summary.id)).text)).toEqual(answersIn(text));
    page.switchBook(summary.id);
    const exercise = await page.openExercise(everyKind);
    expect(exercise.answer('note', 'group').get().value).toBe(strange);
    expect(exercise.answer('people', 'group').get().value).toEqual([{ id: 'r-1', position: 1, cells: { name: 'Åsa' } }]);
    expect(exercise.$done.get()).toBe(true);
    await exercise.close();
  });

  test('of a workbook that is here becomes a copy beside it, and the one that was here is untouched', async () => {
    const book = await writeBook();
    const { text } = await files.exportBook(book);
    const before = dump();
    const result = await staged(text);
    expect(result.preview.isHere).toBe(true);
    expect(dump()).toEqual(before);
    const copy = await committed(text);
    expect(copy).not.toBe(book);
    expect(dump()).toMatchObject(before);
    expect(page.listBooks()).toHaveLength(2);
  });

  test('keeps answers to exercises that are not known here, untouched', async () => {
    const book = await page.createBook('');
    const { text } = await files.exportBook(book);
    const data = { future: ['kind', { of: 'answer' }] };
    const file = JSON.parse(text) as { answers: unknown[] };
    file.answers.push({ exercise: 'from-tomorrow', field: 'x', owner: 'm-bo', v: 1, rev: 3, by: 'w', t: 1, data });
    const id = await committed(JSON.stringify(file));
    expect(browser.local.values.get(`sfs:${id}:a:from-tomorrow:x:m-bo`)).toContain(JSON.stringify(data));
  });

  test('says what it leaves out, where and why, and takes the rest', async () => {
    const book = await writeBook();
    const { text } = await files.exportBook(book);
    const file = JSON.parse(text) as { answers: unknown[] };
    const place = { exercise: 'every-kind', owner: 'group', v: 1, rev: 1, by: 'w', t: 1 };
    const begin = file.answers.length;
    file.answers = [
      ...file.answers,
      { ...place, field: 'need', data: { value: 9, comments: {} } },
      { ...place, field: 'name', data: 'å'.repeat(limits.text + 1) },
      { ...place, field: 'agree', data: { value: true, comment: '', __proto: 1 } },
      { ...place, field: '../x', data: 1 },
      { ...place, field: 'place', data: 'nowhere' },
      { ...place, field: 'decision', data: JSON.parse('{"choice":"yes","date":"","by":"","why":"","__proto__":{"polluted":1}}') as unknown },
      { ...place, field: 'check', rev: 1e300, data: { checked: [], own: [] } },
      { ...place, field: 'period', data: 'när som helst' },
      'inte ett svar',
      null,
    ];
    // The same address as one before is left out as well.
    const { preview } = await staged(JSON.stringify(file));
    expect(preview.answers).toBe(6);
    expect(preview.leftOut.map(({ where, reason }) => [where, reason])).toEqual([
      [`answers.${begin}`, 'twice'],
      [`answers.${begin + 1}`, 'too-long'],
      [`answers.${begin + 2}`, 'refused'],
      [`answers.${begin + 3}`, 'shape'],
      [`answers.${begin + 4}`, 'refused'],
      [`answers.${begin + 5}`, 'dangerous-name'],
      [`answers.${begin + 6}`, 'shape'],
      [`answers.${begin + 7}`, 'refused'],
      [`answers.${begin + 8}`, 'shape'],
      [`answers.${begin + 9}`, 'shape'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('has a JSON Schema made from the schemas that check it', () => {
    const schema = JSON.stringify(fileSchema());
    for (const word of ['stad-for-stad-arbetsbok', '"answers"', '"exercise"', '"$defs"', '"scale"', '"period"']) expect(schema).toContain(word);
  });
});

describe('the filled example', () => {
  const workbook = { id: 'workbook', fields: [fieldDefinition.parse({ kind: 'short-text', id: 'town', label: 'Stad' })], example: { group: { town: 'Älvsund' } } };
  const exercise = {
    ...everyKind,
    example: {
      group: { note: 'Så här skrev vi.', people: [{ id: 'r-1', position: 1, cells: { name: 'Åsa' } }] },
      members: { 'm-karin': { need: { value: 3, comments: {} } } },
    },
  };

  test('opens to be read and not written in, as often as one likes, and can be copied', async () => {
    const own = await writeBook();
    const text = exampleFile([workbook], [exercise], Date.UTC(2026, 0, 15));
    const id = await page.openExample(text);
    expect(await page.openExample(text)).toBe(id);
    expect(page.$book.get()).toEqual({ status: 'open', id, readOnly: 'example', example: true });
    expect(page.listBooks().find((book) => book.id === id)).toMatchObject({ town: 'Älvsund', begun: 1, done: 1 });
    const example = await page.openExercise(everyKind);
    example.set('note', 'group', 'klotter');
    expect(example.answer('note', 'group').get().value).toBe('Så här skrev vi.');
    expect(example.voices('need').get()).toEqual([{ member: 'm-karin', answer: { value: 3, comments: {} } }]);
    await example.close();
    page.switchBook(await page.copyBook(id));
    const copy = await page.openExercise(everyKind);
    copy.set('note', 'group', 'vårt eget');
    expect(copy.answer('note', 'group').get().value).toBe('vårt eget');
    await copy.close();
    expect(page.listBooks().map((book) => book.id)).toContain(own);
  });

  test('whose answers do not fit is told by exercise, owner and field when the site is built', () => {
    expect(() => exampleFile([workbook], [{ ...exercise, example: { group: { need: { value: 9, comments: {} } } } }], 0)).toThrow('every-kind: example.group.need');
    expect(() => exampleFile([workbook], [{ ...exercise, example: { group: {}, members: { 'm-karin': { people: 'Åsa' } } } }], 0)).toThrow('every-kind: example.m-karin.people');
  });

  test('that is no workbook file is refused, and nothing is changed', async () => {
    await writeBook();
    const before = dump();
    await expect(page.openExample('<html>')).rejects.toThrow('not-json');
    expect(dump()).toEqual(before);
  });
});

describe('a file that is not one', () => {
  const trouble = async (file: File | string) => {
    const before = dump();
    const result = await files.readFile(file, definitions);
    expect(dump()).toEqual(before);
    return 'trouble' in result ? result.trouble : 'none';
  };

  test('is told for what it is, and changes nothing', async () => {
    const { text } = await files.exportBook(await writeBook());
    expect(await trouble('')).toBe('not-json');
    expect(await trouble('\u0089PNG\r\n')).toBe('not-json');
    expect(await trouble('[1,2,3]')).toBe('other-kind');
    expect(await trouble('null')).toBe('other-kind');
    expect(await trouble('{"format":"excalidraw"}')).toBe('other-kind');
    expect(await trouble(text.slice(0, text.length / 2))).toBe('cut');
    expect(await trouble(text.replace('"version": 1', '"version": 2'))).toBe('newer');
    expect(await trouble(text.replace('"version": 1', '"version": "1"'))).toBe('damaged');
    expect(await trouble(text.replace('"answers": [', '"answers": 5, "more": ['))).toBe('damaged');
    expect(await trouble(text.replace('"version": 1', '"__proto__": {"a": 1}, "version": 1'))).toBe('damaged');
    expect(await trouble(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toBe('too-deep');
    expect(await trouble(text.replace('"answers": [', `"answers": [${'0,'.repeat(limits.values)}`))).toBe('too-many');
    expect(await trouble(new File([text.replace('{', '\uFEFF{')], 'a.json'))).toBe('none');
  });

  test('of 80 MB is refused before it is opened', async () => {
    const opened = vi.fn();
    const file = Object.assign(new File([], 'stor.json'), { text: opened });
    Object.defineProperty(file, 'size', { value: 80 * 1024 * 1024 });
    expect(await trouble(file)).toBe('too-big');
    expect(opened).not.toHaveBeenCalled();
    expect(await trouble(' '.repeat(limits.bytes + 1))).toBe('too-big');
  });

  test('that the disk does not give out is told as such', async () => {
    const file = Object.assign(new File([], 'borta.json'), { text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) });
    expect(await trouble(file)).toBe('unreachable');
  });
});

/** Names that have broken other programs, and ours among them. */
const names = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'data', 'exercise', 'rev', 'länk', '');
const odd = fc.oneof(
  fc.jsonValue(), fc.constantFrom(null, true, -1, 0, 1e309, 2 ** 53, 1.5, '', '\u202E', 'm-', 'group', 'Group'),
  fc.dictionary(names, fc.jsonValue(), { maxKeys: 3 }),
);
/** What to do to a file's text or to its parsed value, at a place drawn at random. */
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('unit' as const), at: fc.nat(), unit: fc.integer({ min: 0, max: 0xffff }) }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), text: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '"__proto__":{"polluted":1},', 'null', '9e999', '\u0000') }),
  fc.record({ kind: fc.constant('replace' as const), at: fc.nat(), value: odd }),
  fc.record({ kind: fc.constant('rename' as const), at: fc.nat(), name: names }),
  fc.record({ kind: fc.constant('double' as const), at: fc.nat() }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function mutate(text: string, change: Mutation): string {
  const place = change.at % text.length;
  if (change.kind === 'cut') return text.slice(0, place);
  if (change.kind === 'unit') return text.slice(0, place) + String.fromCharCode(change.unit) + text.slice(place + 1);
  if (change.kind === 'insert') return text.slice(0, place) + change.text + text.slice(place);
  // Every value in the file, by the way to it.
  const spots: { holder: Record<string, unknown> | unknown[]; name: string }[] = [];
  const walk = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const [name, inner] of Object.entries(holder)) {
      spots.push({ holder: holder as Record<string, unknown>, name });
      walk(inner);
    }
  };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return text;
  }
  walk(file);
  const spot = spots[change.at % Math.max(1, spots.length)];
  if (spot === undefined) return text;
  const holder = spot.holder as Record<string, unknown>;
  const put = (name: string, value: unknown): void => {
    Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
  };
  if (change.kind === 'replace') put(spot.name, change.value);
  else if (change.kind === 'double' && Array.isArray(spot.holder)) spot.holder.push(spot.holder[Number(spot.name)]);
  else if (change.kind === 'rename' && !Array.isArray(spot.holder)) {
    const value = holder[spot.name];
    Reflect.deleteProperty(holder, spot.name);
    put(change.name, value);
  }
  return JSON.stringify(file);
}

describe('ten thousand mutated files', () => {
  test('never throw, never pollute, never import in part, and never change a thing before somebody says yes', async () => {
    const book = await writeBook();
    const { text } = await files.exportBook(book);
    const before = dump();
    let imported = 0;
    await fc.assert(fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (changes) => {
      const file = changes.reduce(mutate, text);
      const result = await files.readFile(file, definitions);
      expect(dump()).toEqual(before);
      if (!('trouble' in result)) {
        // Every value that is let in is one that its exercise can show.
        const id = await files.commit(result);
        if (typeof id !== 'string') throw new Error(id.trouble);
        imported += 1;
        const head = JSON.parse(browser.local.values.get(`sfs:${id}:head`) ?? 'null') as unknown;
        expect(head).toMatchObject({ id });
        const keys = Object.keys(dump()).filter((key) => key.startsWith(`sfs:${id}:`));
        expect(keys).toHaveLength(result.book.answers.length + result.book.variants.length + 1);
        page.switchBook(id);
        const exercise = await page.openExercise(everyKind);
        for (const field of everyKind.fields) expect(exercise.answer(field.id, 'group').get().unreadable).toEqual([]);
        await exercise.close();
        await page.eraseBook(id);
        page.switchBook(book);
        const after = dump();
        expect({ ...after, 'sfs:current': before['sfs:current'] }).toEqual(before);
        browser.local.values.set('sfs:current', before['sfs:current'] ?? '');
      }
      const plain: Record<string, unknown> = {};
      expect([plain['polluted'], plain['a'], plain['data'], plain['exercise']]).toEqual([undefined, undefined, undefined, undefined]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }), { numRuns: 10_000 });
    // The property would be empty if nothing ever came in.
    expect(imported).toBeGreaterThan(1000);
  }, 180_000);

  test('and wherever the room ends, nothing of the file is kept and everything that was there is', async () => {
    const book = await writeBook();
    const { text } = await files.exportBook(book);
    const before = dump();
    const used = browser.local.used();
    const whole = await committed(text);
    const needed = browser.local.used() - used;
    await page.eraseBook(whole);
    page.switchBook(book);
    expect(dump()).toEqual(before);
    for (let room = 0; room < needed; room += 29) {
      browser.local.room = used + room;
      const result = await files.commit(await staged(text));
      expect(result).toEqual({ trouble: 'no-room' });
      expect(dump()).toEqual(before);
    }
    browser.local.room = Infinity;
    browser.local.denied = true;
    expect(await files.commit(await staged(text))).toEqual({ trouble: 'denied' });
    browser.local.denied = false;
    expect(dump()).toEqual(before);
  });
});
