import { FieldHead } from '../../views/parts/FieldHead.tsx';
import { TextBox } from '../../views/parts/TextBox.tsx';
import type { EditorProps } from '../editor.ts';

/** A box on screen grows as it is filled, so it need not begin as tall as the lines on paper. */
const mostLinesAtFirst = 6;

export function Editor({ field, answer, onChange, readOnly, words, idPrefix, describedBy }: EditorProps<'long-text'>) {
  const box = `${idPrefix}-box`;
  const hint = `${idPrefix}-hint`;
  return (
    <div class="field">
      <FieldHead id={`${idPrefix}-label`} labelFor={box} label={field.label} hints={field.hint === undefined ? [] : [field.hint]} hintId={hint} attached={field.attached === true} />
      <div class="field-body">
        <TextBox
          id={box}
          value={answer}
          onChange={onChange}
          words={words}
          readOnly={readOnly}
          lines={Math.max(2, Math.min(field.lines, mostLinesAtFirst))}
          describedBy={[field.hint === undefined ? undefined : hint, describedBy].filter((each) => each !== undefined).join(' ')}
        />
      </div>
    </div>
  );
}
