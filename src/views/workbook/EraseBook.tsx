/** Erasing asks twice: the second time the town's name is typed. A file that was saved before is not touched. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import { SaveFile } from '../SaveFile.tsx';
import { t } from '../t.ts';

interface EraseBookProps {
  /** The workbook that can be saved as a file first; null where several are erased. */
  readonly book: string | null;
  readonly heading: string;
  readonly text: string;
  /** What must be typed. */
  readonly word: string;
  readonly label: string;
  readonly onErase: () => Promise<void>;
  readonly onCancel: () => void;
}

/** The same word though letters are large or small and blanks stand about. */
const same = (one: string, other: string): boolean => one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv');

export function EraseBook({ book, heading, text, word, label, onErase, onCancel }: EraseBookProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<'' | 'word' | 'failed'>('');

  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Closing gives focus back to the button that asked, where it still is.
    return () => { current?.close(); };
  }, []);

  const erase = async (): Promise<void> => {
    if (!same(typed, word)) {
      setTrouble('word');
      return;
    }
    try {
      await onErase();
    } catch (fault) {
      console.error(fault);
      setTrouble('failed');
    }
  };

  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={`${id}-heading`} onCancel={(event) => { event.preventDefault(); onCancel(); }}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <p>{text}</p>
      {book === null ? null : <div><SaveFile book={book} class="button button--small" label={t('erase.saveFirst')} /></div>}
      <form onSubmit={(event) => { event.preventDefault(); void erase(); }}>
        <label class="label" for={`${id}-word`}>{label}</label>
        <input
          id={`${id}-word`}
          class="control"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={trouble === 'word'}
          aria-describedby={`${id}-trouble`}
          onInput={(event) => { setTyped(event.currentTarget.value); }}
        />
        <p id={`${id}-trouble`} class="trouble" role="alert">{trouble === '' ? '' : trouble === 'word' ? t('erase.word', { word }) : t('erase.failed')}</p>
        <p class="button-row">
          <button type="submit" class="button button--erase"><Icon name="trash" size={18} />{t('erase.do')}</button>
          <button type="button" class="button" onClick={onCancel}>{t('erase.keep')}</button>
        </p>
      </form>
    </dialog>
  );
}
