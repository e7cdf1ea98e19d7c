/**
 * What the browser’s storage says about a workbook, read without any definitions: which exercises are begun and done,
 * when they were last changed, and single answers. Pure, over a copy of what is stored; never throws.
 */

/** Everything in the store, by key. */
export type Entries = Readonly<Record<string, string>>;

export type State = 'untouched' | 'begun' | 'done';

export interface Progress {
  readonly example: boolean;
  state(exercise: string): State;
  /** When an exercise last changed, in milliseconds since 1970; 0 for never. */
  changed(exercise: string): number;
  /** When anything in the workbook last changed; 0 for never. */
  readonly latest: number;
  /** The group’s answer to a field; undefined where there is none. */
  answer(exercise: string, field: string): unknown;
}

type Stored = Readonly<Record<string, unknown>>;

function read(entries: Entries, key: string): Stored {
  try {
    // A damaged text is set aside and told about by the exercise itself. Here it counts as not written.
    return Object(JSON.parse(entries[key] ?? '{}')) as Stored;
  } catch {
    return {};
  }
}

function progressOf(entries: Entries, book: string): Progress {
  const prefix = `sfs:${book}:a:`;
  const times = new Map<string, number>();
  const done = new Set<string>();
  let latest = 0;
  for (const key of Object.keys(entries)) {
    if (!key.startsWith(prefix)) continue;
    const [exercise = '', field, owner] = key.slice(prefix.length).split(':');
    const { t, data = null } = read(entries, key);
    const isMark = field === 'done' && owner === 'group';
    // A removed row has the data null; a mark that was taken back has false.
    if (data === null || (isMark && data !== true)) continue;
    if (isMark) done.add(exercise);
    const time = Number(t) || 0;
    latest = Math.max(latest, time);
    times.set(exercise, Math.max(times.get(exercise) ?? 0, time));
  }
  return {
    example: read(entries, `sfs:${book}:head`)['example'] === true,
    state: (exercise) => (done.has(exercise) ? 'done' : times.has(exercise) ? 'begun' : 'untouched'),
    changed: (exercise) => times.get(exercise) ?? 0,
    latest,
    answer: (exercise, field) => read(entries, `${prefix}${exercise}:${field}:group`)['data'],
  };
}

/**
 * Reads the workbook that is open here: the one this tab last chose, else this browser; else the own one last changed.
 * @param wanted the tab's own choice, if it has made one
 * @returns null where there is none
 */
export function readProgress(entries: Entries, wanted: string | undefined): Progress | null {
  const chosen = [wanted, entries['sfs:current']].find((book) => `sfs:${book ?? ''}:head` in entries);
  if (chosen !== undefined) return progressOf(entries, chosen);
  const own = Object.keys(entries)
    .flatMap((key) => /^sfs:([a-z0-9-]+):head$/.exec(key)?.[1] ?? [])
    .map((book) => progressOf(entries, book))
    .filter(({ example }) => !example);
  return own.sort((one, other) => other.latest - one.latest)[0] ?? null;
}

/** True if there is no trace of any workbook: the moment to ask whether one was lost. */
export const isBare = (entries: Entries): boolean => !Object.keys(entries).some((key) => key.startsWith('sfs:'));

/**
 * What to do next: the exercise people were in the middle of; otherwise the first one after it that is not done;
 * otherwise the first that is not done at all.
 * @param order ids of all exercises, in the method’s order
 * @returns undefined when everything is done
 */
export function nextExercise(progress: Progress, order: readonly string[]): string | undefined {
  const latest = Math.max(...order.map((id) => progress.changed(id)));
  const from = latest > 0 ? order.findIndex((id) => progress.changed(id) === latest) : 0;
  return [...order.slice(from), ...order].find((id) => progress.state(id) !== 'done');
}
