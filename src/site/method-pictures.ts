/** The pictures of the method that guides show: their words are content, their drawing is the domain's. */
import * as z from 'zod/mini';
import content from '../../content/sv/pictures.json' with { type: 'json' };
import type { Drawing } from '../domain/drawing.ts';
import { sentence } from '../domain/field-schema.ts';
import { circlesOutward } from '../domain/pictures/circles-outward.ts';
import { learningLoop } from '../domain/pictures/learning-loop.ts';
import { checked } from './explain.ts';

const station = z.strictObject({ label: sentence, about: sentence });
const named = { title: sentence, description: sentence };
const file = 'content/sv/pictures.json';

export const pictureWords = z.strictObject({
  'learning-loop': z.strictObject({ ...named, stations: z.array(station).check(z.minLength(2), z.maxLength(5)) }),
  'circles-outward': z.strictObject({
    ...named,
    circles: z.array(station).check(z.minLength(2), z.maxLength(5)),
    out: sentence,
    back: z.strictObject({ label: sentence, items: z.array(sentence).check(z.minLength(1)) }),
  }),
});

checked(pictureWords, content, file);
const said = pictureWords.parse(content);

const drawings: Readonly<Record<keyof typeof said, () => Drawing>> = {
  'learning-loop': () => learningLoop(said['learning-loop']),
  'circles-outward': () => circlesOutward(said['circles-outward']),
};

/** @throws Error that names the pictures there are */
export function pictureOf(name: string): Drawing {
  const draw = Object.entries(drawings).find(([each]) => each === name)?.[1];
  if (draw === undefined) throw new Error(`<Picture name="${name}" />: name expected one of ${Object.keys(drawings).join(', ')}`);
  return draw();
}
