import './choice.css';
import { FieldHead } from '../../views/parts/FieldHead.tsx';
import { RadioButton } from '../../views/parts/RadioButton.tsx';
import type { EditorProps } from '../editor.ts';

export function Editor({ field, answer, onChange, readOnly, idPrefix, describedBy }: EditorProps<'choice'>) {
  const label = `${idPrefix}-label`;
  const hint = `${idPrefix}-hint`;
  const described = [field.hint === undefined ? undefined : hint, describedBy].filter((each) => each !== undefined).join(' ');
  return (
    <div class="field">
      <FieldHead id={label} label={field.label} hints={field.hint === undefined ? [] : [field.hint]} hintId={hint} attached={field.attached === true} />
      <div class={`field-body choice choice--${field.layout}`} role="radiogroup" aria-labelledby={label} {...(described === '' ? {} : { 'aria-describedby': described })}>
        {field.options.map((option) => {
          const more = `${idPrefix}-${option.id}-hint`;
          return (
            <label key={option.id} class="choice-option">
              <RadioButton
                name={idPrefix}
                checked={answer === option.id}
                readOnly={readOnly}
                onChoose={() => { onChange(option.id); }}
                onClear={() => { onChange(null); }}
                describedBy={option.hint === undefined ? undefined : more}
              />
              <span>
                <span class="choice-label">{option.label}</span>
                {option.hint === undefined ? null : <span class="choice-hint" id={more}>{option.hint}</span>}
              </span>
            </label>
          );
        })}
      </div>
    </div>
  );
}
