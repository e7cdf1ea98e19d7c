/** The register on paper: a list of its actors, or rows to write them in. */
import type { FieldReport } from '../../domain/field.ts';
import { readRegister } from '../../domain/register/read.ts';
import type { Block } from '../../domain/report.ts';
import type { Answer, Definition } from './schema.ts';

export const reportActors: FieldReport<Definition, Answer> = ({ label, hint, blankRows }, rows, words) => {
  const { actors, actor } = readRegister(rows);
  // A single row, shown where two windows wrote it in two ways, may be one that was taken out or merged.
  const shown = actors.length > 0 ? actors : rows.flatMap(({ id }) => actor(id) ?? []);
  const block: Block = {
    type: 'table',
    label,
    columns: [{ label: words('actors.name'), share: 3 }, { label: words('actors.industry'), share: 2 }],
    rows: shown.map((each) => [
      { type: 'text', text: 'removed' in each && each.removed ? words('actors.gone', { name: each.name }) : each.name },
      { type: 'text', text: each.industry },
    ]),
    blankRows: shown.length === 0 ? blankRows : 0,
  };
  return hint === undefined ? [block] : [block, { type: 'text', text: hint, tone: 'support' }];
};
