/** What the members said on their own, for the group to talk about: never by name. */
import type { Voice } from '../../domain/field.ts';
import { t } from '../t.ts';
import { counted, hasLong, inWords } from './reasons.ts';

export function Reasons({ voices }: { readonly voices: readonly Voice[] }) {
  if (voices.length === 0) return null;
  const counts = counted(voices);
  const words = inWords(voices);
  const n = words.length;
  return (
    <div class="reasons">
      {counts === '' ? null : <p class="support">{t('reasons.counted', { counts })}</p>}
      {n === 0 ? null : (
        <details>
          <summary>{hasLong(voices) ? t('reasons.answers', { n }) : t('reasons.show', { n })}</summary>
          <ul>{words.map((word, at) => <li key={at}>{word}</li>)}</ul>
        </details>
      )}
    </div>
  );
}
