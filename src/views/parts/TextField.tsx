/** A field that is one box of text under its label. */
import type { Words } from '../../domain/words.ts';
import { FieldHead } from './FieldHead.tsx';
import { TextBox } from './TextBox.tsx';

interface TextFieldProps {
  readonly field: { readonly label: string; readonly hint?: string | undefined; readonly attached?: boolean | undefined };
  readonly answer: string;
  readonly onChange: (next: string) => void;
  readonly readOnly: boolean;
  readonly words: Words;
  readonly idPrefix: string;
  readonly describedBy?: string | undefined;
  /** How many lines the box has before it grows; one where not said. */
  readonly lines?: number;
}

export function TextField({ field, answer, onChange, readOnly, words, idPrefix, describedBy, lines }: TextFieldProps) {
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
          {...(lines === undefined ? {} : { lines })}
          describedBy={[field.hint === undefined ? undefined : hint, describedBy].filter((each) => each !== undefined).join(' ')}
        />
      </div>
    </div>
  );
}
