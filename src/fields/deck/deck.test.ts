import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWords } from '../../domain/words.ts';
import ui from '../../../content/sv/ui.json';
import { model as deck } from './model.ts';
import { reportDeck } from './report.ts';
import { addCard, back, begin, chance, draw, playing, removeCard, restoreCard, setInPlay, shuffled, skip, tableOf, type Chance } from './round.ts';
import * as schema from './schema.ts';
import type { Answer } from './schema.ts';

const words = createWords(ui);
const frontmatter = {
  id: 'cards', kind: 'deck', label: 'Kort', own: true, perSheet: 8,
  cards: ['tea', 'job', 'film', 'power'].map((id) => ({ id, text: `Om ${id}?` })),
};
const field = schema.definition.parse(frontmatter);
const empty = deck.empty(field);
/** Chance that always takes the first: the order is known, and is another than the one the cards stand in. */
const first: Chance = () => 0;
const seeded = (numbers: readonly number[]): Chance => {
  let at = 0;
  return (below) => Math.floor((numbers[(at += 1) % numbers.length] ?? 0) * below);
};

/** The cards that come when the whole round is drawn. */
function wholeRound(answer: Answer, random: Chance): readonly string[] {
  const seen: string[] = [];
  for (let now = draw(field, answer, random); tableOf(field, now).card !== null; now = draw(field, now, random)) seen.push(tableOf(field, now).card?.id ?? '');
  return seen;
}

describe('a round with the deck', () => {
  test('shows every card once, and then is over', () => {
    expect([...wholeRound(empty, first)].sort()).toEqual(['film', 'job', 'power', 'tea']);
  });

  test('never shows a card twice, whatever is drawn, skipped, gone back to, added and taken out on the way', () => {
    const step = fc.constantFrom('draw', 'skip', 'add', 'off');
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1 }), fc.array(step, { maxLength: 40 }), (numbers, steps) => {
      const random = seeded(numbers);
      let now = draw(field, empty, random);
      const put: string[] = [];
      for (const [at, what] of steps.entries()) {
        const { card } = tableOf(field, now);
        if (what === 'draw') {
          if (card !== null) put.push(card.id);
          now = draw(field, now, random);
        } else if (what === 'skip') now = skip(field, now);
        else if (what === 'add') now = addCard(now, { id: `c-${at}`, text: 'Ny?' });
        else if (card !== null && playing(field, now).length > 1) now = setInPlay(now, playing(field, now)[0]?.id ?? '', false);
        expect(put).not.toContain(tableOf(field, now).card?.id);
        expect(deck.accepts(field, now)).toBe(true);
      }
      expect(new Set(put).size).toBe(put.length);
    }));
  });

  test('puts a skipped card last', () => {
    const begun = draw(field, empty, first);
    const skipped = tableOf(field, begun).card?.id;
    const after = skip(field, begun);
    expect(tableOf(field, after).card?.id).not.toBe(skipped);
    expect(tableOf(field, after).number).toBe(1);
    expect(after.round?.order.at(-1)).toBe(skipped);
  });

  test('goes back to the card before, also when it is over', () => {
    const second = draw(field, draw(field, empty, first), first);
    expect(tableOf(field, back(field, second)).number).toBe(1);
    let over = second;
    while (!tableOf(field, over).over) over = draw(field, over, first);
    expect(tableOf(field, back(field, over))).toMatchObject({ number: 4, over: false });
  });

  test('stays over when somebody adds a card, until a new one is begun', () => {
    let over = draw(field, empty, first);
    while (!tableOf(field, over).over) over = draw(field, over, first);
    const added = addCard(over, { id: 'c-1', text: 'Ny?' });
    expect(tableOf(field, added).over).toBe(true);
    expect(tableOf(field, draw(field, begin(field, added, first), first))).toMatchObject({ number: 1, of: 5, over: false });
  });

  test('takes in a new card while it is played, last', () => {
    const begun = draw(field, empty, first);
    const added = addCard(begun, { id: 'c-1', text: 'Ny?' });
    expect(tableOf(field, added)).toMatchObject({ number: 1, of: 5 });
    expect(wholeRound(added, first).at(-1)).toBe('c-1');
  });

  test('has each order about as often', () => {
    const counts = new Map<string, number>();
    for (let at = 0; at < 6000; at += 1) {
      const order = shuffled(['a', 'b', 'c'], chance).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // A thousand each on average; six standard deviations is about 170.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(200);
  });
});

describe('own cards', () => {
  const three = ['c-1', 'c-2', 'c-3'].reduce<Answer>((answer, id) => addCard(answer, { id, text: id }), empty);

  test('come back where they stood', () => {
    expect(restoreCard(removeCard(three, 'c-2'), { id: 'c-2', text: 'c-2' }, 1)).toEqual(three);
  });

  test('are not played with before they have words', () => {
    expect(playing(field, addCard(empty, { id: 'c-1', text: ' ' })).length).toBe(4);
  });

  test('are accepted only where people may add them', () => {
    const closed = schema.definition.parse({ ...frontmatter, own: false });
    expect(deck.accepts(field, three)).toBe(true);
    expect(deck.accepts(closed, three)).toBe(false);
  });
});

test('a deck on paper is cards to cut out, with empty ones until the sheet is full', () => {
  const blocks = reportDeck(field, empty, words);
  expect(blocks.at(-1)).toEqual({ type: 'cut-cards', rows: 4, texts: ['Om tea?', 'Om job?', 'Om film?', 'Om power?', '', '', '', ''] });
});

test('a deck leaves out on paper what the group has taken out', () => {
  expect(JSON.stringify(reportDeck(field, setInPlay(empty, 'tea', false), words))).not.toContain('Om tea?');
});
