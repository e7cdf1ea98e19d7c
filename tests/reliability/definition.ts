/** An exercise with one field of every kind, for tests of what is stored. */
import { fieldDefinition } from '../../src/fields/schemas.ts';
import type { Definition } from '../../src/state/exercise.ts';

export const everyKind: Definition = {
  id: 'every-kind',
  fields: ([
    { kind: 'short-text', id: 'name', label: 'Namn' },
    { kind: 'long-text', id: 'note', label: 'Anteckning', lines: 4 },
    { kind: 'yes-no', id: 'agree', label: 'Är ni överens?', comment: 'Varför?' },
    { kind: 'scale', id: 'need', label: 'Behov', min: 1, max: 5, low: 'litet', high: 'stort', comments: [{ id: 'why', label: 'Varför?' }] },
    { kind: 'choice', id: 'place', label: 'Var?', options: [{ id: 'here', label: 'Här' }, { id: 'there', label: 'Där' }] },
    { kind: 'checklist', id: 'check', label: 'Att göra', own: true, items: [{ id: 'call', label: 'Ring' }, { id: 'meet', label: 'Träffas' }] },
    {
      kind: 'table', id: 'people', label: 'Personer', layout: 'rows', rowName: 'person', blankRows: 4,
      columns: [
        { id: 'name', type: 'text', label: 'Namn', share: 1, people: true },
        { id: 'level', type: 'choice', label: 'Nivå', share: 1, options: [{ id: 'low', label: 'Låg' }, { id: 'high', label: 'Hög' }] },
        { id: 'asked', type: 'tick', label: 'Tillfrågad', share: 1 },
        { id: 'with', type: 'people', label: 'Med', share: 1 },
        { id: 'by', type: 'date', label: 'Senast', share: 1 },
      ],
    },
    { kind: 'period', id: 'period', label: 'När?', months: true, from: 'Från', to: 'Till' },
    {
      kind: 'decision', id: 'decision', label: 'Beslut', by: 'Av', why: 'Skäl', date: 'Datum',
      options: [{ id: 'yes', label: 'Ja', tone: 'yes' }, { id: 'no', label: 'Nej', tone: 'no' }],
    },
  ] as const).map((field) => fieldDefinition.parse(field)),
};
