/**
 * The interface's words: a flat list of keys in content/<lang>/ui.json.
 * In a text, `{name}` is replaced by a value and `{n|rad|rader}` chooses by the number n (one | many).
 */
import type ui from '../../content/sv/ui.json';

export type WordKey = keyof typeof ui;
export type WordValues = Readonly<Record<string, string | number>>;
/** Gives the text of a key in the reader's language, with its values filled in. */
export type Words = (key: WordKey, values?: WordValues) => string;

const placeholder = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * @param messages the whole list of one language
 * @returns a function from key to text; throws a RangeError for a placeholder that was given no value,
 *   because a sentence with a hole in it should never reach a reader
 */
export function createWords(messages: Readonly<Record<WordKey, string>>): Words {
  return (key, values = {}) =>
    messages[key].replace(placeholder, (_whole, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) throw new RangeError(`ui.json: ${key} needs a value for {${name}}`);
      if (one === undefined || many === undefined) return String(value);
      return value === 1 ? one : many;
    });
}
