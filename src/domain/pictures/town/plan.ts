/**
 * What stands where: one house per step of the method, one window per exercise (method, "The whole": steps 0–7,
 * then what is kept alive afterwards). Phase = roof: gate, gables, mansards, stepped gables, a tree with lamps.
 */
export const stepCount = 9;

export type Phase = 'gate' | 'explore' | 'equip' | 'carry-out' | 'keep';

/** Rows from the roof down: w window, d door, - bare wall. The topmost row is in the gable or the roof. */
export type Row = readonly ('w' | 'd' | '-')[];

export interface HousePlan {
  readonly shape: 'gate' | 'gable' | 'mansard' | 'stepped' | 'square';
  readonly phase: Phase;
  readonly coat: 'stone' | 'blue' | 'paleBlue' | 'green' | 'paleGreen' | 'red' | 'paleRed';
  readonly rows: readonly Row[];
}

const row = (text: string): Row =>
  Array.from(text, (letter) => (letter === 'w' || letter === 'd' ? letter : '-'));
const rows = (...texts: readonly string[]): readonly Row[] => texts.map(row);

const plans: readonly HousePlan[] = [
  { shape: 'gate', phase: 'gate', coat: 'stone', rows: rows('wwwww', 'w---w') },
  { shape: 'gable', phase: 'explore', coat: 'blue', rows: rows('-w-', 'w-w', 'wdw') },
  { shape: 'gable', phase: 'explore', coat: 'paleBlue', rows: rows('-w-', 'www', 'wdw') },
  { shape: 'gable', phase: 'explore', coat: 'blue', rows: rows('---', 'w-w', 'wdw') },
  { shape: 'mansard', phase: 'equip', coat: 'paleGreen', rows: rows('-w-', 'wdw') },
  { shape: 'mansard', phase: 'equip', coat: 'green', rows: rows('w--w', 'wwdw') },
  { shape: 'stepped', phase: 'carry-out', coat: 'red', rows: rows('-w-', 'www', 'wdw') },
  { shape: 'stepped', phase: 'carry-out', coat: 'paleRed', rows: rows('-w-', 'w-w', 'wdw') },
  { shape: 'square', phase: 'keep', coat: 'stone', rows: rows('wwww') },
];

/**
 * @param step 0–8
 * @throws RangeError for any other step
 */
export function housePlan(step: number): HousePlan {
  const plan = plans[step];
  if (plan === undefined) throw new RangeError(`The town has no house for step ${step}`);
  return plan;
}

export interface Slot {
  /** Row from the roof down, column from the left. */
  readonly row: number;
  readonly column: number;
}

/** Places of one letter, from the ground up and from left to right: the order in which windows light. */
export const slots = (plan: HousePlan, letter: 'w' | 'd'): readonly Slot[] =>
  plan.rows
    .flatMap((places, rowIndex) => places.map((place, column) => ({ place, row: rowIndex, column })))
    .filter(({ place }) => place === letter)
    .map(({ row: rowIndex, column }) => ({ row: rowIndex, column }))
    .sort((one, other) => other.row - one.row || one.column - other.column);

/** How many windows (for step 8: lamps) a step's house has: 7 · 5 · 6 · 4 · 3 · 5 · 6 · 5 · 4. */
export const windowCount = (step: number): number => slots(housePlan(step), 'w').length;
