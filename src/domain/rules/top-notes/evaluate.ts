/**
 * What matters most on boards with notes. Method: exercise 1.3, likenesses between the groups' notes and what the group
 * seems to need; exercise 6.2, find what groups share and circle the most important.
 *
 * A cluster counts as one: its votes are the sum of its notes', its groups are all that wrote in it, and it is important
 * when one of its notes is. First what is important, then what has most votes, then what comes first on the board.
 */
import type { Facts, NoteFact } from '../../facts.ts';
import type { Pane, Result } from '../../result.ts';
import type { Words } from '../../words.ts';
import { factOf } from '../read-facts.ts';
import type { TopNotes } from './schema.ts';

/** A loose note, or a cluster. */
interface Unit {
  readonly text: string;
  /** The board's and the area's, so that areas of two boards may have the same id. */
  readonly area: string;
  readonly areaLabel: string;
  readonly notes: readonly NoteFact[];
  readonly votes: number;
  readonly important: boolean;
  /** Labels of the groups that wrote it, in the board's order. */
  readonly groups: readonly string[];
}

function unitsOf(facts: Facts, field: string): readonly Unit[] {
  const { fact } = factOf(facts, field, 'notes');
  const gathered = new Map<string, NoteFact[]>();
  for (const note of fact.notes) {
    const key = note.cluster === null ? `note ${note.id}` : `cluster ${note.cluster}`;
    gathered.set(key, [...(gathered.get(key) ?? []), note]);
  }
  return [...gathered.values()].flatMap((notes): readonly Unit[] => {
    const [first] = notes;
    if (first === undefined) return [];
    const name = fact.clusters.find(({ id }) => id === first.cluster)?.text ?? '';
    return [{
      text: name === '' ? first.text : name,
      area: `${field} ${first.area}`,
      areaLabel: fact.areas.find(({ id }) => id === first.area)?.label ?? '',
      notes,
      votes: notes.reduce((sum, { votes }) => sum + votes, 0),
      important: notes.some(({ important }) => important),
      groups: fact.groups.filter(({ id }) => notes.some(({ group }) => group === id)).map(({ label }) => label),
    }];
  });
}

/** Sorting keeps the order of those that are equal. */
const byWeight = (units: readonly Unit[]): readonly Unit[] =>
  [...units].sort((one, other) => Number(other.important) - Number(one.important) || other.votes - one.votes);

const isMarked = ({ important, votes }: Unit): boolean => important || votes > 0;

/** @param about what is said of it besides: its area or its groups */
function line(unit: Unit, about: readonly string[], words: Words): string {
  const said = [
    ...about,
    ...(unit.notes.length > 1 ? [words('board.notes', { n: unit.notes.length })] : []),
    ...(unit.votes > 0 ? [words('board.votes', { n: unit.votes })] : []),
  ];
  return said.length === 0 ? unit.text : words('rule.top-notes.line', { text: unit.text, about: said.join(' · ') });
}

export function evaluate(rule: TopNotes, facts: Facts, words: Words): Result {
  const units = rule.fields.flatMap((field) => unitsOf(facts, field));
  const areas = rule.fields.flatMap((field) => factOf(facts, field, 'notes').fact.areas.map(({ id, label }) => ({ key: `${field} ${id}`, label })));
  const marked = byWeight(units.filter(isMarked));
  const [first] = marked;

  const shared = byWeight(units.filter(({ groups }) => groups.length > 1));
  const common: readonly Pane[] = rule.shared === undefined || shared.length === 0 ? [] : [{
    tone: 'light',
    heading: rule.shared,
    blocks: [{ type: 'list', ordered: false, items: shared.map((unit) => line(unit, [unit.groups.join(', ')], words)) }],
  }];

  if (first === undefined) {
    const text = units.length === 0 ? rule.waiting : rule.unmarked;
    return { state: 'waiting', summary: text, panes: [{ tone: 'light', blocks: [{ type: 'text', tone: 'plain', text }] }, ...common] };
  }
  const list = (chosen: readonly Unit[], place: (unit: Unit) => readonly string[]) =>
    ({ type: 'list' as const, ordered: true, items: chosen.slice(0, rule.most).map((unit) => line(unit, place(unit), words)) });
  const several = areas.length > 1;
  return {
    state: 'ready',
    summary: words('rule.top-notes.summary', { heading: rule.top, text: first.text }),
    panes: [
      { tone: 'light', heading: rule.top, blocks: [list(marked, (unit) => (several ? [unit.areaLabel] : []))] },
      ...common,
      ...(several ? areas.flatMap(({ key, label }): readonly Pane[] => {
        const here = marked.filter(({ area }) => area === key);
        return here.length === 0 ? [] : [{ tone: 'sky', heading: label, blocks: [list(here, () => [])] }];
      }) : []),
    ],
  };
}
