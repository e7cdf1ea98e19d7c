import { TownForm } from '../TownForm.tsx';
import { t } from '../t.ts';
import { useStore } from '../useStore.ts';
import type { LooseSheet } from './desk.ts';

/** No workbook here yet: the town's name makes one, and what has been written follows along. */
export function NoBook({ sheet, onCreated }: { readonly sheet: LooseSheet; readonly onCreated: () => void }) {
  const written = useStore(sheet.$written);
  return (
    <div class="pane pane--light no-book">
      <h2>{t('noBook.heading')}</h2>
      <p role="status">{written ? t('noBook.written') : t('noBook.text')}</p>
      <TownForm next onCreated={onCreated} />
    </div>
  );
}
