/** A new actor: its name, and its industry if people know it. */
import { useRef, useState } from 'preact/hooks';
import { longestActorName } from '../../domain/register/names.ts';
import type { Words } from '../../domain/words.ts';
import { Icon } from '../../views/parts/Icon.tsx';

interface AddFormProps {
  readonly prefix: string;
  /** The id of the datalist with industries. */
  readonly list: string;
  readonly words: Words;
  /** @returns what happened, in words */
  readonly onAdd: (name: string, industry: string) => string;
}

export function AddForm({ prefix, list, words, onAdd }: AddFormProps) {
  const [name, setName] = useState('');
  const [industry, setIndustry] = useState('');
  const [said, setSaid] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const tooLong = name.trim().length > longestActorName || industry.trim().length > longestActorName;

  const add = (): void => {
    box.current?.focus();
    if (tooLong) return;
    if (name.trim() === '') {
      setSaid(words('actors.addEmpty'));
      return;
    }
    setSaid(onAdd(name, industry));
    setName('');
    setIndustry('');
  };

  return (
    <form class="actors-add" onSubmit={(event) => { event.preventDefault(); add(); }}>
      <p>
        <label class="label" for={`${prefix}-new-name`}>{words('actors.addName')}</label>
        <input id={`${prefix}-new-name`} ref={box} class="control" dir="auto" autocomplete="off" value={name} aria-describedby={`${prefix}-new-said`} onInput={(event) => { setName(event.currentTarget.value); setSaid(''); }} />
      </p>
      <p>
        <label class="label" for={`${prefix}-new-industry`}>{words('actors.addIndustry')}</label>
        <input id={`${prefix}-new-industry`} class="control" dir="auto" autocomplete="off" list={list} value={industry} onInput={(event) => { setIndustry(event.currentTarget.value); }} />
      </p>
      <button type="submit" class="button"><Icon name="plus" size={18} />{words('actors.add')}</button>
      <p class="actors-said" id={`${prefix}-new-said`} role="status">{tooLong ? words('actor.long', { longest: longestActorName }) : said}</p>
    </form>
  );
}
