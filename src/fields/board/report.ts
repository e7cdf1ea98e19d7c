/** The board on paper and where it is read: its areas with what lies in them, or empty ones to write and put notes in. */
import type { FieldReport } from '../../domain/field.ts';
import type { BoardItem } from '../../domain/report.ts';
import type { Words } from '../../domain/words.ts';
import { arrange, isBlank, isNote, type Item, type Note } from './notes.ts';
import type { Answer, Definition } from './schema.ts';

const groupsOf = ({ groups = [] }: Definition, notes: readonly Note[]): readonly number[] =>
  groups.flatMap(({ id }, at) => (notes.some(({ group }) => group === id) ? [at] : []));

function noteItem(field: Definition, note: Note, words: Words): BoardItem {
  return {
    text: note.text.trim(),
    important: field.important === true && note.important,
    votes: field.votes === true && note.votes > 0 ? words('board.votes', { n: note.votes }) : '',
    groups: groupsOf(field, [note]),
  };
}

function itemOf(field: Definition, { entry, notes }: Item, words: Words): readonly BoardItem[] {
  if (isNote(entry)) return isBlank(entry) ? [] : [noteItem(field, entry, words)];
  const written = notes.filter((note) => !isBlank(note));
  if (written.length === 0 && isBlank(entry)) return [];
  const votes = written.reduce((sum, note) => sum + note.votes, 0);
  return [{
    text: entry.text.trim(),
    important: false,
    votes: field.votes === true && votes > 0 ? words('board.votes', { n: votes }) : '',
    groups: groupsOf(field, written),
    cluster: { tag: words('board.notes', { n: written.length }), notes: written.map((note) => noteItem(field, note, words)) },
  }];
}

export const reportBoard: FieldReport<Definition, Answer> = (field, answer, words) => {
  const lying = arrange(field.areas, answer);
  return [
    {
      type: 'areas',
      label: field.label,
      important: words('board.important'),
      groups: (field.groups ?? []).map(({ label }) => label),
      areas: field.areas.map(({ label, hint }, at) => ({
        label,
        again: words('board.again', { area: label }),
        ...(hint === undefined ? {} : { hint }),
        items: (lying[at] ?? []).flatMap((item) => itemOf(field, item, words)),
      })),
    },
    ...(field.hint === undefined ? [] : [{ type: 'text' as const, text: field.hint, tone: 'support' as const }]),
  ];
};
