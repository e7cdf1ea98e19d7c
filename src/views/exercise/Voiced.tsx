/** The group's answer with what its members said on their own: spread out by the editor, and their reasons under it. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Voice } from '../../domain/field.ts';
import type { Spread } from '../../domain/report.ts';
import { spreadOf } from '../../domain/rules/spread.ts';
import { modelOf, type FieldDefinition } from '../../fields/models.ts';
import { t } from '../t.ts';
import { useStore } from '../useStore.ts';
import type { Desk } from './desk.ts';
import { Reasons } from './Reasons.tsx';

interface VoicedProps {
  readonly desk: Desk;
  readonly field: FieldDefinition;
  /** How many members the group has. */
  readonly members: number;
  /** The group has set its own answer. */
  readonly decided: boolean;
  /** Draws the editor. */
  readonly children: (spread: Spread | undefined) => ComponentChildren;
}

/** What each member said of this field. */
function useVoices(desk: Desk, field: FieldDefinition): readonly Voice[] {
  const voices = useStore(useMemo(() => desk.voices(field.id), [desk, field]));
  return useMemo(() => {
    const model = modelOf(field);
    return voices.filter(({ answer }) => !model.isEmpty(field, answer)).map(({ answer }) => model.voice(field, answer, t));
  }, [voices, field]);
}

export function Voiced({ desk, field, members, decided, children }: VoicedProps) {
  const voices = useVoices(desk, field);
  const spread = useMemo(() => spreadOf(voices, t, { members, decided }), [voices, members, decided]);
  return <>{children(spread)}<Reasons voices={voices} /></>;
}
