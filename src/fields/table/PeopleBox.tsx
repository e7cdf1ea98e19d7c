/** Names, several: each is a chip that can be taken away, and new ones are written or picked from those the group has. */
import { useRef, useState } from 'preact/hooks';
import type { TargetedKeyboardEvent, TargetedInputEvent } from 'preact';
import type { Words } from '../../domain/words.ts';
import { Icon } from '../../views/parts/Icon.tsx';
import { longestName, mostNames } from './rows.ts';

interface PeopleBoxProps {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
  readonly say: (text: string) => void;
  readonly readOnly: boolean;
  readonly words: Words;
  /** The id of the datalist, and the names in it. */
  readonly list: string;
  readonly people: readonly string[];
}

export function PeopleBox({ id, label, names, onChange, say, readOnly, words, list, people }: PeopleBoxProps) {
  const box = useRef<HTMLInputElement | null>(null);
  const [trouble, setTrouble] = useState('');

  const add = (): void => {
    const written = box.current?.value ?? '';
    const said = written.split(/[,;]/).map((name) => name.trim()).filter((name) => name !== '');
    const added = [...new Set(said)].filter((name) => !names.includes(name));
    const wrong =
      added.some((name) => name.length > longestName) ? words('people.long', { longest: longestName })
      : names.length + added.length > mostNames ? words('people.full', { most: mostNames })
      : '';
    setTrouble(wrong);
    if (wrong !== '' || box.current === null) return;
    box.current.value = '';
    if (added.length === 0) return;
    onChange([...names, ...added]);
    say(words('people.added', { names: added.join(', ') }));
  };

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== ',' && event.key !== ';')) return;
    event.preventDefault();
    add();
  };

  const onInput = (event: TargetedInputEvent<HTMLInputElement>): void => {
    setTrouble('');
    // A name picked from the list is whole at once; one that is being typed may go on ("Eva", "Eva Lind").
    if (event.inputType === 'insertReplacementText' && people.includes(event.currentTarget.value)) add();
  };

  const troubleId = `${id}-trouble`;
  return (
    <div class="people-box">
      {names.length === 0 ? null : (
        <ul>
          {names.map((name) => (
            <li key={name}>
              <span>{name}</span>
              {readOnly ? null : (
                <button
                  type="button"
                  aria-label={words('people.remove', { name })}
                  onClick={() => {
                    onChange(names.filter((other) => other !== name));
                    say(words('people.removed', { name }));
                    box.current?.focus();
                  }}
                >
                  <Icon name="cross" size={14} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {readOnly ? null : (
        <input
          id={id}
          ref={box}
          class="table-box"
          type="text"
          dir="auto"
          autocomplete="off"
          list={list}
          placeholder={words('people.placeholder')}
          aria-label={words('people.add', { label })}
          onKeyDown={onKeyDown}
          onInput={onInput}
          onBlur={add}
          {...(trouble === '' ? {} : { 'aria-invalid': true, 'aria-describedby': troubleId })}
        />
      )}
      {trouble === '' ? null : <p class="text-trouble" id={troubleId} role="status">{trouble}</p>}
    </div>
  );
}
