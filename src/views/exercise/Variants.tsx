/** The same answer written in two windows at once: both are here, and people choose. */
import { useId } from 'preact/hooks';
import { modelOf, type FieldDefinition } from '../../fields/models.ts';
import { reportOf } from '../../fields/reports.ts';
import type { Variant } from '../../state/exercise.ts';
import { Blocks } from '../Blocks.tsx';
import { Message } from '../parts/Message.tsx';
import { clock, day } from '../parts/time.ts';
import { t } from '../t.ts';
import { actors } from './actors.ts';
import type { Desk } from './desk.ts';

interface VariantsProps {
  readonly field: FieldDefinition;
  readonly owner: string;
  readonly value: unknown;
  readonly variants: readonly Variant[];
  readonly desk: Desk;
  readonly readOnly: boolean;
}

/** What stands now, of the whole answer or of the row that differs; null where the row is gone. */
function standing(field: FieldDefinition, value: unknown, part: string | null): unknown {
  const { parts } = modelOf(field);
  if (parts === undefined || part === null) return value;
  const row = parts.split(value).get(part);
  return row === undefined ? null : parts.join(new Map([[part, row]]));
}

const controls = ['input', 'textarea', 'select', 'button'].map((control) => `${control}:not(:disabled)`).join(', ');

interface VersionProps {
  readonly field: FieldDefinition;
  readonly heading: string;
  readonly answer: unknown;
  readonly onKeep: ((button: HTMLElement) => void) | null;
}

function Version({ field, heading, answer, onKeep }: VersionProps) {
  const id = useId();
  return (
    <section class="pane" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {answer === null ? <p>{t('variants.removed')}</p> : <Blocks blocks={reportOf(field)(field, answer, t, undefined, actors.$lookup?.get())} level={4} id={id} />}
      {onKeep === null ? null : <p><button type="button" class="button button--small" aria-describedby={id} onClick={({ currentTarget }) => { onKeep(currentTarget); }}>{t('variants.keep')}</button></p>}
    </section>
  );
}

export function Variants({ field, owner, value, variants, desk, readOnly }: VariantsProps) {
  const parts = [...new Set(variants.map(({ part }) => part))];
  const keep = (part: string | null, which: string, button: HTMLElement): void => {
    const following = button.closest('.versions')?.nextElementSibling;
    desk.chooseVariant(field.id, owner, part, which);
    // The choice goes away with its buttons: what stands after it, the next choice or the answer itself, is the place to be.
    following?.querySelector<HTMLElement>(controls)?.focus();
  };
  return (
    <>
      {parts.map((part) => (
        <div key={part ?? ''} class="versions">
          <Message tone="info" heading={t('variants.heading')} text={t('variants.text')} role="status" />
          <div class="window">
            <Version field={field} heading={t('variants.here')} answer={standing(field, value, part)} onKeep={readOnly ? null : (button) => { keep(part, 'current', button); }} />
            {variants.filter((variant) => variant.part === part).map((variant) => (
              <Version
                key={variant.id}
                field={field}
                heading={t('variants.other', { day: day(variant.at), time: clock(variant.at) })}
                answer={variant.answer}
                onKeep={readOnly ? null : (button) => { keep(part, variant.id, button); }}
              />
            ))}
          </div>
        </div>
      ))}
    </>
  );
}
