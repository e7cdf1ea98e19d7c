/** How much of the browser's room the workbooks take. The browser does not say: it is counted here. */
import { storageUse, type BookSummary } from '../../state/books.ts';
import { t } from '../t.ts';

/** A figure as Swedish readers write it, with at most one decimal. */
const written = (value: number): string => new Intl.NumberFormat('sv', { maximumFractionDigits: 1 }).format(value);

export function StorageUse({ books }: { readonly books: readonly BookSummary[] }) {
  if (books.length === 0) return null;
  const { used, room } = storageUse();
  const share = Math.min(100, (used / room) * 100);
  return (
    <div class="storage-use">
      <p>{t('storage.use', { share: share < 1 ? t('storage.little') : written(Math.round(share)) })}</p>
      <meter min={0} max={100} high={60} value={share} aria-label={t('storage.label')} />
      {share >= 60 ? <p><b>{t('storage.much')}</b></p> : null}
    </div>
  );
}
