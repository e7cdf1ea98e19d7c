import { FieldHead } from '../../views/parts/FieldHead.tsx';
import { TextBox } from '../../views/parts/TextBox.tsx';
import type { EditorProps } from '../editor.ts';

export function Editor({ field, answer, onChange, readOnly, words, idPrefix, describedBy }: EditorProps<'short-text'>) {
  const box = `${idPrefix}-box`;
  const hint = `${idPrefix}-hint`;
  return (
    <div class="field">
      <FieldHead id={`${idPrefix}-label`} labelFor={box} label={field.label} hints={field.hint === undefined ? [] : [field.hint]} hintId={hint} attached={field.attached === true} />
      <div class="field-body">
        <TextBox id={box} value={answer} onChange={onChange} words={words} readOnly={readOnly} describedBy={[field.hint === undefined ? undefined : hint, describedBy].filter((each) => each !== undefined).join(' ')} />
      </div>
    </div>
  );
}
