/** The answers of one exercise in memory: cells (what is stored) joined to answers (what people see). */
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import { answerKey, variantKey } from '../domain/workbook/keys.ts';
import { migrate } from '../domain/workbook/migrate.ts';
import { same } from '../domain/workbook/same.ts';
import type { Sealed } from '../domain/workbook/sealed.ts';
import { group, type Address } from '../domain/workbook.ts';
import { homeOf, type Home } from '../fields/home.ts';
import { modelOf, type FieldDefinition } from '../fields/models.ts';
import { newLine, type Cell } from './cell.ts';
import { checkData } from './check.ts';
import { setAside } from './quarantine.ts';
import * as queue from './queue.ts';

/** A stored value that could not be read. It is set aside (see quarantine.ts) and the answer goes on without it. */
export interface Unreadable {
  /** The key it was found under. */
  readonly key: string;
  /** The row, where the answer is a list of rows. */
  readonly part: string | null;
  readonly raw: string;
}

/** Other words for the same answer, written in another window at the same time. */
export interface Variant {
  /** To name it by in `chooseVariant`. */
  readonly id: string;
  /** The row that differs; null where it is the whole answer. */
  readonly part: string | null;
  /** An answer that holds just this, to be shown with the field's own report. Null: the row was removed there. */
  readonly answer: unknown;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
}

export interface AnswerState {
  /** Valid for its field, or the empty answer. */
  readonly value: unknown;
  readonly unreadable: readonly Unreadable[];
  readonly variants: readonly Variant[];
}

export interface Voice {
  /** The member's id. */
  readonly member: string;
  readonly answer: unknown;
}

interface Answer {
  readonly field: FieldDefinition;
  readonly owner: string;
  readonly $state: WritableAtom<AnswerState>;
  readonly cells: Map<string, Cell>;
  /** What people see of each cell: what they wrote, however long, or what was stored and fits. */
  readonly shown: Map<string, unknown>;
  readonly unreadable: Map<string, Unreadable>;
}

/** The name of the only cell of an answer that is stored whole. No part is called so. */
const whole = '';

export interface Answers {
  readonly state: (field: string, owner: string) => ReadableAtom<AnswerState>;
  set(field: string, owner: string, value: unknown): void;
  readonly voices: (field: string) => ReadableAtom<readonly Voice[]>;
  /** Takes in what stands in the stores, or what another window has stored there. */
  take(address: Address, sealed: Sealed): void;
  takeVariant(address: Address, sealed: Sealed): void;
  takeUnreadable(address: Address, key: string, raw: string): void;
  /** Shows what has been taken in so far, and from now on everything as it comes. */
  show(): void;
  dropVariant(address: Address, by: string): void;
  /** @param which a variant's id, or 'current' to keep what stands; the others are removed */
  choose(field: string, owner: string, part: string | null, which: string): Promise<void>;
}

const nameOf = ({ exercise, field }: Home): string => `${exercise} ${field}`;

export function createAnswers(book: string, exercise: string, fields: readonly FieldDefinition[]): Answers {
  const definitions = new Map(fields.map((field) => [field.id, field]));
  /** The fields by where their answers are stored: here, or with the exercise whose answer this one goes on with. */
  const stored = new Map(fields.map((field) => [nameOf(homeOf(exercise, field)), field.id]));
  const answers = new Map<string, Answer>();
  const voices = new Map<string, WritableAtom<readonly Voice[]>>();
  let isShown = false;

  const find = (fieldId: string, owner: string): Answer | null => {
    const name = `${fieldId} ${owner}`;
    const known = answers.get(name);
    if (known !== undefined) return known;
    const field = definitions.get(fieldId);
    // A field that this edition of the exercise does not have: its words stay where they are.
    if (field === undefined) return null;
    const empty: AnswerState = { value: modelOf(field).empty(field), unreadable: [], variants: [] };
    const made: Answer = { field, owner, $state: atom(empty), cells: new Map(), shown: new Map(), unreadable: new Map() };
    answers.set(name, made);
    return made;
  };

  const addressOf = ({ field, owner }: Answer, part: string): Address =>
    ({ ...homeOf(exercise, field), owner, ...(part !== whole && { part }) });

  /** @returns stored data as it is to be shown, or undefined where there is none: a removed row, or what does not fit */
  const fitting = (answer: Answer, part: string, { envelope }: Sealed): unknown => {
    const data = migrate(envelope, addressOf(answer, part));
    const checked = checkData(answer.field, data, part === whole ? undefined : part);
    return checked.fits && checked.data !== null ? checked.data : undefined;
  };

  const join = ({ field }: Answer, parts: ReadonlyMap<string, unknown>): unknown => {
    const model = modelOf(field);
    return model.parts === undefined ? (parts.get(whole) ?? model.empty(field)) : model.parts.join(parts);
  };

  const setShown = (answer: Answer, part: string, data: unknown): void => {
    if (data === undefined || data === null) answer.shown.delete(part);
    else answer.shown.set(part, data);
  };

  /** Shows what is stored. What does not fit is set aside before anybody can write over it. */
  const takeIn = (answer: Answer, part: string, cell: Cell, sealed: Sealed): void => {
    const data = fitting(answer, part, sealed);
    setShown(answer, part, data);
    if (data !== undefined || sealed.envelope.data === null) return;
    setAside(cell.key, sealed.text);
    answer.unreadable.set(cell.key, { key: cell.key, part: part === whole ? null : part, raw: sealed.text });
  };

  const variantsOf = (answer: Answer): Variant[] =>
    [...answer.cells].flatMap(([part, cell]) =>
      [...cell.variants].flatMap(([id, sealed]): Variant[] => {
        const { envelope } = sealed;
        // The same words, or an earlier stage of what stands: nothing to choose between.
        if (same(envelope.data, cell.data) || id === cell.base?.by || id === cell.line) return [];
        const data = fitting(answer, part, sealed);
        if (data === undefined && envelope.data !== null) return [];
        return [{
          id,
          part: part === whole ? null : part,
          answer: data === undefined ? null : join(answer, new Map([[part, data]])),
          at: envelope.t,
        }];
      }),
    );

  const show = (answer: Answer, value?: unknown): void => {
    // A table of two hundred rows is joined once, not two hundred times.
    if (!isShown) return;
    answer.$state.set({ value: value ?? join(answer, answer.shown), unreadable: [...answer.unreadable.values()], variants: variantsOf(answer) });
    const $voices = voices.get(answer.field.id);
    if (answer.owner !== group && $voices !== undefined) $voices.set(gatherVoices(answer.field.id));
  };

  const gatherVoices = (fieldId: string): Voice[] =>
    [...answers.values()]
      .filter(({ field, owner, cells }) => field.id === fieldId && owner !== group && cells.size > 0)
      .map(({ owner, $state }) => ({ member: owner, answer: $state.get().value }))
      .sort((a, b) => (a.member < b.member ? -1 : 1));

  const cellOf = (answer: Answer, part: string): Cell => {
    const known = answer.cells.get(part);
    if (known !== undefined) return known;
    const made: Cell = {
      book,
      key: answerKey(book, addressOf(answer, part)),
      data: undefined,
      base: null,
      written: null,
      heard: null,
      line: newLine(),
      variants: new Map(),
      check: (data) => {
        const checked = checkData(answer.field, data, part === whole ? undefined : part);
        return checked.fits ? null : checked.trouble;
      },
      changed: () => { show(answer, answer.$state.get().value); },
      adopted: (sealed) => {
        takeIn(answer, part, made, sealed);
        show(answer);
      },
    };
    answer.cells.set(part, made);
    return made;
  };

  /** Runs `work` with the cell of an address, where this exercise has its field. */
  const at = (address: Address, work: (answer: Answer, cell: Cell) => void): void => {
    const fieldId = stored.get(nameOf(address));
    const answer = fieldId === undefined ? null : find(fieldId, address.owner);
    if (answer !== null) work(answer, cellOf(answer, address.part ?? whole));
  };

  return {
    state(fieldId, owner) {
      const answer = find(fieldId, owner);
      if (answer === null) throw new RangeError(`no field ${fieldId} in ${exercise}`);
      return answer.$state;
    },
    set(fieldId, owner, value) {
      const answer = find(fieldId, owner);
      if (answer === null) throw new RangeError(`no field ${fieldId} in ${exercise}`);
      const model = modelOf(answer.field);
      const before = answer.$state.get().value;
      const write = (part: string, data: unknown): void => {
        setShown(answer, part, data);
        queue.put(cellOf(answer, part), data);
      };
      if (model.parts === undefined) {
        if (!same(before, value)) write(whole, value);
      } else {
        const old = model.parts.split(before);
        const next = model.parts.split(value);
        // Rows that did not change are the very same objects, so this looks into the changed ones only.
        for (const [part, data] of next) if (!same(old.get(part), data)) write(part, data);
        for (const part of old.keys()) if (!next.has(part)) write(part, null);
      }
      show(answer, value);
    },
    voices(fieldId) {
      const known = voices.get(fieldId);
      if (known !== undefined) return known;
      const made = atom<readonly Voice[]>(gatherVoices(fieldId));
      voices.set(fieldId, made);
      return made;
    },
    take(address, sealed) {
      at(address, (_answer, cell) => { queue.hear(cell, sealed); });
    },
    takeVariant(address, sealed) {
      at(address, (_answer, cell) => {
        const known = cell.variants.get(sealed.envelope.by);
        if (known !== undefined && known.envelope.rev >= sealed.envelope.rev) return;
        cell.variants.set(sealed.envelope.by, sealed);
        cell.changed();
      });
    },
    takeUnreadable(address, key, raw) {
      at(address, (answer) => { answer.unreadable.set(key, { key, part: address.part ?? null, raw }); });
    },
    show() {
      isShown = true;
      for (const answer of answers.values()) show(answer);
    },
    dropVariant(address, by) {
      at(address, (answer, cell) => {
        if (cell.variants.delete(by)) show(answer, answer.$state.get().value);
      });
    },
    async choose(fieldId, owner, part, which) {
      const answer = find(fieldId, owner);
      const cell = answer?.cells.get(part ?? whole);
      if (answer === null || cell === undefined) return;
      const chosen = cell.variants.get(which);
      if (which !== 'current' && chosen === undefined) return;
      const others = new Map([...cell.variants].map(([by, { text }]) => [variantKey(cell.key, by), text]));
      const lines = [...cell.variants.keys()];
      if (chosen !== undefined) {
        cell.line = newLine();
        setShown(answer, part ?? whole, fitting(answer, part ?? whole, chosen));
        queue.put(cell, migrate(chosen.envelope, addressOf(answer, part ?? whole)));
        show(answer);
      }
      // The chosen words must be safe before the others go.
      await queue.flush();
      if (queue.isBusy(cell)) return;
      for (const by of lines) cell.variants.delete(by);
      show(answer, answer.$state.get().value);
      await queue.removeVariants(others);
    },
  };
}
