/** A checklist on paper. */
import type { FieldReport } from '../../domain/field.ts';
import type { Block } from '../../domain/report.ts';
import type { Answer, Definition } from './schema.ts';

/** How many lines for own points a blank sheet has. */
const blankOwn = 2;

export const reportChecklist: FieldReport<Definition, Answer> = ({ label, hint, items, own: mayAdd }, { checked, own }, words) => {
  const lines = own.filter((line) => line.text.trim() !== '');
  const blocks: Block[] = [{
    type: 'choices',
    label,
    several: true,
    options: [
      ...items.map((item) => ({ label: item.label, chosen: checked.includes(item.id) })),
      ...lines.map((line) => ({ label: line.text.trim(), chosen: line.checked })),
    ],
  }];
  if (hint !== undefined) blocks.push({ type: 'text', text: hint, tone: 'support' });
  if (mayAdd && lines.length === 0) blocks.push({ type: 'answer', label: words('checklist.ownOnPaper'), value: '', lines: blankOwn });
  return [{ type: 'together', blocks }];
};
