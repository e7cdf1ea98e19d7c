/**
 * Where people write. It begins with the given text and from then on the browser owns what stands in it, so that
 * nothing that happens elsewhere can move the caret, break off a composed letter or take a word that is being typed.
 */
import './text-box.css';
import type { TargetedInputEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { longestText } from '../../domain/field.ts';
import type { Words } from '../../domain/words.ts';

/** What may be kept of the text on screen, or why nothing can. */
export type Reading = { readonly value: string } | { readonly trouble: string };

export interface TextBoxProps {
  readonly id: string;
  readonly value: string;
  /** Called at each key, with what is to be kept. Not called while the text can't be kept. */
  readonly onChange: (value: string) => void;
  readonly words: Words;
  readonly readOnly: boolean;
  /** More than one: it takes several lines, and grows. */
  readonly lines?: number;
  readonly type?: 'text' | 'date';
  /** The box's name where no label element points at it. */
  readonly label?: string;
  readonly describedBy?: string | undefined;
  /** The id of a datalist with texts to offer. */
  readonly list?: string | undefined;
  readonly class?: string;
  /** Reads the text; any that is not too long, as it is, where not said. */
  readonly read?: (text: string) => Reading;
  /** How a kept value is written out. */
  readonly write?: (value: string) => string;
  readonly onPaste?: (event: ClipboardEvent) => void;
  /** Which keys a phone offers. */
  readonly inputMode?: 'numeric';
}

type Box = HTMLInputElement | HTMLTextAreaElement;

const asItIs = (text: string): string => text;

/** Whether the browser lets a box grow with its text; if not, we do. */
const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

function grow(box: Box): void {
  if (growsByItself || box instanceof HTMLInputElement) return;
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}

/** Replaces the text; a caret in it stays where it was as far as there is text. */
function put(box: Box, text: string): void {
  if (box.value === text) return;
  const { selectionStart, selectionEnd } = box;
  box.value = text;
  if (selectionStart !== null && document.activeElement === box) box.setSelectionRange(selectionStart, selectionEnd);
  grow(box);
}

export function TextBox({ id, value, onChange, words, readOnly, lines = 1, type = 'text', label, describedBy, list, read, write = asItIs, onPaste, inputMode, ...rest }: TextBoxProps) {
  const box = useRef<Box | null>(null);
  const first = useRef(write(value));
  /** The value that the text on screen stands for. */
  const kept = useRef(value);
  /** True from the first key until the box is left. */
  const typing = useRef(false);
  /** Another value has come while this one was being typed. */
  const waiting = useRef(false);
  const [trouble, setTrouble] = useState('');
  const busy = typing.current || trouble !== '';

  const show = (next: string): void => {
    kept.current = next;
    waiting.current = false;
    if (box.current !== null) put(box.current, write(next));
  };

  useLayoutEffect(() => {
    if (box.current !== null) grow(box.current);
  }, []);

  useLayoutEffect(() => {
    waiting.current = value !== kept.current;
    if (waiting.current && !busy) show(value);
  }, [value]);

  const onInput = (event: TargetedInputEvent<Box>): void => {
    typing.current = true;
    grow(event.currentTarget);
    const text = event.currentTarget.value;
    const reading =
      text.length > longestText
        ? { trouble: words('text.tooLong', { length: text.length.toLocaleString('sv-SE'), longest: longestText.toLocaleString('sv-SE') }) }
        : read === undefined ? { value: text } : read(text);
    if ('trouble' in reading) {
      setTrouble(reading.trouble);
      return;
    }
    setTrouble('');
    kept.current = reading.value;
    onChange(reading.value);
  };

  const onBlur = (): void => {
    typing.current = false;
    if (trouble !== '') return;
    // What another window wrote meanwhile is shown now; otherwise a kept value is written out in full.
    show(waiting.current ? value : kept.current);
  };

  const troubleId = `${id}-trouble`;
  const described = [describedBy, trouble === '' ? undefined : troubleId].filter((each) => each !== undefined).join(' ');
  const shared = {
    id,
    class: rest.class ?? 'control',
    readOnly,
    dir: 'auto' as const,
    autocomplete: 'off' as const,
    defaultValue: first.current,
    onInput,
    onBlur,
    onCompositionStart: () => { typing.current = true; },
    ...(onPaste === undefined ? {} : { onPaste }),
    ...(inputMode === undefined ? {} : { inputMode }),
    ...(label === undefined ? {} : { 'aria-label': label }),
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(trouble === '' ? {} : { 'aria-invalid': true }),
  };
  const keep = (element: Box | null): void => { box.current = element; };
  return (
    <>
      {lines > 1
        ? <textarea {...shared} rows={lines} ref={keep} />
        // Years of more than four figures are nobody's meaning: the limit keeps the browser from making room for them.
        : <input {...shared} type={type} ref={keep} {...(type === 'date' ? { max: '9999-12-31' } : {})} {...(list === undefined ? {} : { list })} />}
      {trouble === '' ? null : <p class="text-trouble" id={troubleId} role="status">{trouble}</p>}
    </>
  );
}
