/** A button that gives the whole workbook as one file to keep. */
import { useEffect, useState } from 'preact/hooks';
import { t } from './t.ts';
import { download } from './parts/download.ts';
import { Icon } from './parts/Icon.tsx';

const load = () => import('../state/files.ts');

interface SaveFileProps {
  readonly book: string;
  readonly class: string;
  readonly label: string;
  /** Called with the file's name when it has been handed to the browser. */
  readonly onSaved?: (name: string) => void;
}

export function SaveFile({ book, class: className, label, onSaved }: SaveFileProps) {
  const [told, setTold] = useState<'' | 'made' | 'failed'>('');
  const [name, setName] = useState('');
  // Where there is a way out, it must not have to be fetched first when it is needed. A failure here is told at the click.
  useEffect(() => { load().catch(() => undefined); }, []);

  const save = async (): Promise<void> => {
    try {
      const { exportBook } = await load();
      const file = await exportBook(book);
      download(file.name, new Blob([file.text], { type: 'application/json' }));
      setName(file.name);
      setTold('made');
      onSaved?.(file.name);
    } catch (fault) {
      console.error(fault);
      setTold('failed');
    }
  };
  return (
    <>
      <button type="button" class={className} onClick={() => { void save(); }}><Icon name="download" size={18} />{label}</button>
      <p role="status" class={told === 'failed' ? 'trouble' : 'support'}>{told === '' ? '' : told === 'made' ? t('saveFile.made', { name }) : t('saveFile.failed')}</p>
    </>
  );
}
