/** The one thing a workbook must know to begin: the town's name. */
import { useState } from 'preact/hooks';
import { t } from './t.ts';

/** Begins to come when somebody writes a name. */
const loadBooks = () => import('../state/books.ts');

interface TownFormProps {
  /** Called with the new workbook's id when it is open. */
  readonly onCreated?: (id: string) => void;
  /** Whether to begin is what the page asks for next: its button is then the lit one. */
  readonly next: boolean;
}

export function TownForm({ onCreated, next }: TownFormProps) {
  const [town, setTown] = useState('');
  const [trouble, setTrouble] = useState<'' | 'empty' | 'failed'>('');
  const [busy, setBusy] = useState(false);

  const create = async (): Promise<void> => {
    const name = town.trim();
    if (name === '') {
      setTrouble('empty');
      return;
    }
    setBusy(true);
    try {
      const { createBook } = await loadBooks();
      const book = await createBook(name);
      setTown('');
      setTrouble('');
      onCreated?.(book);
    } catch (fault) {
      console.error(fault);
      setTrouble('failed');
    } finally {
      setBusy(false);
    }
  };

  return (
    <form class="town-form" onFocusIn={() => { loadBooks().catch(() => undefined); }} onSubmit={(event) => { event.preventDefault(); void create(); }}>
      <label class="label" for="ort">{t('town.label')}</label>
      <div class="one-line">
        <input
          id="ort"
          class="control"
          type="text"
          value={town}
          maxLength={200}
          autocomplete="off"
          aria-invalid={trouble === 'empty'}
          aria-describedby={trouble === '' ? undefined : 'ort-fel'}
          onInput={(event) => { setTown(event.currentTarget.value); }}
        />
        <button type="submit" class={next ? 'button button--next' : 'button'} aria-disabled={busy}>{t('town.begin')}</button>
      </div>
      <p id="ort-fel" class="trouble" role="alert">{trouble === '' ? '' : t(trouble === 'empty' ? 'town.empty' : 'town.failed')}</p>
    </form>
  );
}
