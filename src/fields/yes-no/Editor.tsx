import './yes-no.css';
import { FieldHead } from '../../views/parts/FieldHead.tsx';
import { Icon } from '../../views/parts/Icon.tsx';
import { RadioButton } from '../../views/parts/RadioButton.tsx';
import { TextBox } from '../../views/parts/TextBox.tsx';
import type { EditorProps } from '../editor.ts';

export function Editor({ field, answer, onChange, readOnly, words, idPrefix, describedBy }: EditorProps<'yes-no'>) {
  const label = `${idPrefix}-label`;
  const hint = `${idPrefix}-hint`;
  const box = `${idPrefix}-comment`;
  const choose = (value: boolean | null): void => { onChange({ ...answer, value }); };
  const option = (value: boolean) => (
    <label>
      <RadioButton name={idPrefix} checked={answer.value === value} readOnly={readOnly} onChoose={() => { choose(value); }} onClear={() => { choose(null); }} />
      {answer.value === value ? <Icon name={value ? 'check' : 'cross'} size={18} /> : null}
      {words(value ? 'yesNo.yes' : 'yesNo.no')}
    </label>
  );
  const described = [field.hint === undefined ? undefined : hint, describedBy].filter((each) => each !== undefined).join(' ');
  return (
    <div class="field">
      <div class="yes-no-row">
        <FieldHead id={label} label={field.label} hints={field.hint === undefined ? [] : [field.hint]} hintId={hint} attached={field.attached === true} />
        <div class="switch yes-no-switch" role="radiogroup" aria-labelledby={label} {...(described === '' ? {} : { 'aria-describedby': described })}>
          {option(true)}
          {option(false)}
        </div>
      </div>
      <div aria-live="polite">
        {field.no === undefined || answer.value !== false ? null : <p class="consequence"><Icon name="right" size={18} /><span>{field.no}</span></p>}
      </div>
      {field.comment === undefined ? null : (
        <div class="field-texts">
          <div>
            <label class="label" for={box}>{field.comment}</label>
            <TextBox id={box} value={answer.comment} onChange={(comment) => { onChange({ ...answer, comment }); }} words={words} readOnly={readOnly} lines={2} />
          </div>
        </div>
      )}
    </div>
  );
}
