/** One field of the form: its editor, what the members said, and the rare troubles its answer may be in. */
import { useCallback, useMemo } from 'preact/hooks';
import type { Spread } from '../../domain/report.ts';
import { group } from '../../domain/workbook.ts';
import { editorOf } from '../../fields/editors.ts';
import { modelOf, type FieldDefinition } from '../../fields/models.ts';
import { Guard } from '../parts/Guard.tsx';
import { Later } from '../parts/Later.tsx';
import { t } from '../t.ts';
import { useStore } from '../useStore.ts';
import { actors } from './actors.ts';
import type { Desk } from './desk.ts';
import { voiceViews } from './voices.ts';

interface FieldViewProps {
  readonly desk: Desk;
  readonly field: FieldDefinition;
  readonly owner: string;
  readonly readOnly: boolean;
  /** Names to offer where an owner is named. */
  readonly people: readonly string[];
  /** Whether members answer this field on their own. */
  readonly individual: boolean;
  /** How many members the group has. */
  readonly members: number;
}

function Written({ field, desk, owner, readOnly, people, individual, members }: FieldViewProps) {
  const state = useStore(useMemo(() => desk.answer(field.id, owner), [desk, field, owner]));
  // The same function from key to key: a table's other rows need not be drawn again.
  const onChange = useCallback((answer: unknown) => { desk.set(field.id, owner, answer); }, [desk, field, owner]);
  const Editor = editorOf(field);
  const more = actors.use();
  const editor = (spread?: Spread) => (
    <Editor
      field={field}
      answer={state.value}
      onChange={onChange}
      readOnly={readOnly}
      people={people}
      words={t}
      idPrefix={field.id}
      {...more}
      {...(spread === undefined ? {} : { spread })}
    />
  );
  const Voiced = individual && owner === group ? voiceViews().Voiced : null;
  return (
    <>
      {state.unreadable.length === 0 ? null : (
        <Later load={() => import('./Unreadable.tsx')}>{({ Unreadable }) => <Unreadable field={field} unreadable={state.unreadable} />}</Later>
      )}
      {state.variants.length === 0 ? null : (
        <Later load={() => import('./Variants.tsx')}>{({ Variants }) => <Variants field={field} owner={owner} value={state.value} variants={state.variants} desk={desk} readOnly={readOnly} />}</Later>
      )}
      {Voiced === null ? editor() : <Voiced desk={desk} field={field} members={members} decided={modelOf(field).isDone(field, state.value)}>{editor}</Voiced>}
    </>
  );
}

export function FieldView(props: FieldViewProps) {
  return <Guard><Written {...props} /></Guard>;
}
