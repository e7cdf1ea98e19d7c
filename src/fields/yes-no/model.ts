/** Yes or no, what a no leads to, and a text beside it where the definition asks for one. */
import * as z from 'zod/mini';
import { common, defineField, text } from '../../domain/field.ts';
import type { Block } from '../../domain/report.ts';

const sentence = z.string().check(z.minLength(1));

const definition = z.strictObject({
  ...common,
  kind: z.literal('yes-no'),
  /** What a no leads to: shown directly under the answer. */
  no: z.optional(sentence),
  /** The label of a text that goes with the answer; no text where not said. */
  comment: z.optional(sentence),
});

const answer = z.strictObject({ value: z.nullable(z.boolean()), comment: text });

export const yesNo = defineField({
  definition,
  answer,
  accepts: () => true,
  empty: () => ({ value: null, comment: '' }),
  isEmpty: (_definition, { value, comment }) => value === null && comment.trim() === '',
  isDone: (_definition, { value }) => value !== null,
  report: ({ label, hint, no, comment }, answer, words, spread) => {
    const blocks: Block[] = [{
      type: 'choices',
      label,
      several: false,
      options: [
        { label: words('yesNo.yes'), chosen: answer.value === true },
        { label: words('yesNo.no'), chosen: answer.value === false },
      ],
    }];
    if (hint !== undefined) blocks.push({ type: 'text', text: hint, tone: 'support' });
    if (spread !== undefined) blocks.push({ type: 'text', text: spread.text, tone: 'support' });
    if (no !== undefined && answer.value === null) blocks.push({ type: 'text', text: words('yesNo.ifNo', { text: no }), tone: 'support' });
    if (no !== undefined && answer.value === false) blocks.push({ type: 'note', text: no });
    if (comment !== undefined) blocks.push({ type: 'answer', label: comment, value: answer.comment.trim(), lines: 2 });
    return [{ type: 'together', blocks }];
  },
  fact: (_definition, { value }) => ({ type: 'truth', value }),
  voice: (_definition, { value, comment }, words) => ({
    value: null,
    said: value === null ? '' : words(value ? 'yesNo.yes' : 'yesNo.no'),
    reasons: comment.trim() === '' ? [] : [comment.trim()],
  }),
});
