/** One field of the form: its editor, what the members said, and the rare troubles its answer may be in. */
import { useCallback, useMemo } from 'preact/hooks';
import type { Voice } from '../../domain/field.ts';
import { spreadOf } from '../../domain/rules/spread.ts';
import { group } from '../../domain/workbook.ts';
import { editorOf } from '../../fields/editors.ts';
import { modelOf, type FieldDefinition } from '../../fields/models.ts';
import { Guard } from '../parts/Guard.tsx';
import { Later } from '../parts/Later.tsx';
import { t } from '../t.ts';
import { useStore } from '../useStore.ts';
import type { Desk } from './desk.ts';
import { Reasons } from './Reasons.tsx';

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

/** What each member said of this field. Drawn with the group's answer only. */
function useVoices(desk: Desk, field: FieldDefinition): readonly Voice[] {
  const voices = useStore(useMemo(() => desk.voices(field.id), [desk, field]));
  return useMemo(() => {
    const model = modelOf(field);
    return voices.filter(({ answer }) => !model.isEmpty(field, answer)).map(({ answer }) => model.voice(field, answer, t));
  }, [voices, field]);
}

function Written({ field, desk, owner, readOnly, people, voices, members }: Omit<FieldViewProps, 'individual'> & { readonly voices: readonly Voice[] }) {
  const state = useStore(useMemo(() => desk.answer(field.id, owner), [desk, field, owner]));
  const model = modelOf(field);
  const decided = model.isDone(field, state.value);
  const spread = useMemo(() => spreadOf(voices, t, { members, decided }), [voices, members, decided]);
  // The same function from key to key: a table's other rows need not be drawn again.
  const onChange = useCallback((answer: unknown) => { desk.set(field.id, owner, answer); }, [desk, field, owner]);
  const Editor = editorOf(field);
  return (
    <>
      {state.unreadable.length === 0 ? null : (
        <Later load={() => import('./Unreadable.tsx')}>{({ Unreadable }) => <Unreadable field={field} unreadable={state.unreadable} />}</Later>
      )}
      {state.variants.length === 0 ? null : (
        <Later load={() => import('./Variants.tsx')}>{({ Variants }) => <Variants field={field} owner={owner} value={state.value} variants={state.variants} desk={desk} readOnly={readOnly} />}</Later>
      )}
      <Editor
        field={field}
        answer={state.value}
        onChange={onChange}
        readOnly={readOnly}
        people={people}
        words={t}
        idPrefix={field.id}
        {...(spread === undefined ? {} : { spread })}
      />
      <Reasons voices={voices} />
    </>
  );
}

function WithVoices(props: Omit<FieldViewProps, 'individual'>) {
  return <Written {...props} voices={useVoices(props.desk, props.field)} />;
}

const nobody: readonly Voice[] = [];

export function FieldView({ individual, ...props }: FieldViewProps) {
  return (
    <Guard>
      {individual && props.owner === group ? <WithVoices {...props} /> : <Written {...props} voices={nobody} />}
    </Guard>
  );
}
