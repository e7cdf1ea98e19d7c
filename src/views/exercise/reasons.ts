/** What members said on their own, made ready for the group to talk about: counted and sorted, so that nobody can be told by it. Pure. */
import type { Voice } from '../../domain/field.ts';

const swedish = new Intl.Collator('sv');

/** Answers up to this length are counted; longer ones are read one by one. In characters. */
const shortest = 24;

const isShort = ({ value, said }: Voice): boolean => value !== null || said.length <= shortest;

/** How many said what, where the answers are short words and have no place on a scale: "Ja 4 · Nej 2"; '' where there are none. */
export function counted(voices: readonly Voice[]): string {
  const counts = new Map<string, number>();
  for (const voice of voices) {
    if (voice.value === null && voice.said !== '' && isShort(voice)) counts.set(voice.said, (counts.get(voice.said) ?? 0) + 1);
  }
  return [...counts].sort(([one], [other]) => swedish.compare(one, other)).map(([said, count]) => `${said} ${count}`).join(' · ');
}

/** Reasons, each after the answer it was given for, and the longer answers. */
export function inWords(voices: readonly Voice[]): readonly string[] {
  return voices
    .flatMap((voice) => {
      const { said, reasons } = voice;
      if (!isShort(voice)) return [said, ...reasons];
      return reasons.map((reason) => (said === '' ? reason : `${said}: ${reason}`));
    })
    .sort(swedish.compare);
}

/** Whether whole answers are read, and not only the reasons for them. */
export const hasLong = (voices: readonly Voice[]): boolean => voices.some((voice) => !isShort(voice));
