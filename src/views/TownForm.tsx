/** The one thing a workbook must know to begin: the town's name. */
import { useId, useState } from 'preact/hooks';
import { createBook } from '../state/book.ts';
import { t } from './t.ts';

interface TownFormProps {
  /** Called with the new workbook's id when it is open. */
  readonly onCreated?: (id: string) => void;
  /** Whether to begin is what the page asks for next: its button is then the lit one. */
  readonly next: boolean;
}

export function TownForm({ onCreated, next }: TownFormProps) {
  const id = useId();
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
    <form class="town-form" onSubmit={(event) => { event.preventDefault(); void create(); }}>
      <label class="label" for={id}>{t('town.label')}</label>
      <div class="one-line">
        <input
          id={id}
          class="control"
          type="text"
          value={town}
          maxLength={200}
          autocomplete="off"
          aria-invalid={trouble === 'empty'}
          aria-describedby={trouble === '' ? undefined : `${id}-trouble`}
          onInput={(event) => { setTown(event.currentTarget.value); }}
        />
        <button type="submit" class={next ? 'button button--next' : 'button'} aria-disabled={busy}>{t('town.begin')}</button>
      </div>
      <p id={`${id}-trouble`} class="trouble" role="alert">{trouble === '' ? '' : t(trouble === 'empty' ? 'town.empty' : 'town.failed')}</p>
    </form>
  );
}
