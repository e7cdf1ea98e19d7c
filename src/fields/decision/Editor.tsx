import './decision.css';
import { DateBox } from '../../views/parts/DateBox.tsx';
import { FieldHead } from '../../views/parts/FieldHead.tsx';
import { Icon, type IconName } from '../../views/parts/Icon.tsx';
import { RadioButton } from '../../views/parts/RadioButton.tsx';
import { TextBox } from '../../views/parts/TextBox.tsx';
import type { DefinitionOf } from '../models.ts';
import type { EditorProps } from '../editor.ts';

type Tone = DefinitionOf<'decision'>['options'][number]['tone'];
const icons: Readonly<Record<Tone, IconName>> = { yes: 'check', later: 'clock', no: 'cross' };

export function Editor({ field, answer, onChange, readOnly, words, idPrefix, describedBy }: EditorProps<'decision'>) {
  const label = `${idPrefix}-label`;
  const hint = `${idPrefix}-hint`;
  const described = [field.hint === undefined ? undefined : hint, describedBy].filter((each) => each !== undefined).join(' ');
  const choose = (choice: string | null): void => { onChange({ ...answer, choice }); };
  return (
    <div class="field">
      <FieldHead id={label} label={field.label} hints={field.hint === undefined ? [] : [field.hint]} hintId={hint} attached={field.attached === true} />
      <div class="field-body window decision">
        <div class="decision-options" role="radiogroup" aria-labelledby={label} {...(described === '' ? {} : { 'aria-describedby': described })}>
          {field.options.map((option) => (
            <label key={option.id} class="decision-option" data-locked={readOnly}>
              <RadioButton name={idPrefix} checked={answer.choice === option.id} readOnly={readOnly} onChoose={() => { choose(option.id); }} onClear={() => { choose(null); }} />
              <Icon name={icons[option.tone]} size={26} />
              <span>{option.label}</span>
              {answer.choice === option.id ? <span class="decision-badge"><Icon name="check" size={15} /></span> : null}
            </label>
          ))}
        </div>
        <div class="pane decision-record">
          <div>
            <label class="label" for={`${idPrefix}-date`}>{field.date}</label>
            <DateBox id={`${idPrefix}-date`} value={answer.date} onChange={(date) => { onChange({ ...answer, date }); }} words={words} readOnly={readOnly} />
          </div>
          <div>
            <label class="label" for={`${idPrefix}-by`}>{field.by}</label>
            <TextBox id={`${idPrefix}-by`} value={answer.by} onChange={(by) => { onChange({ ...answer, by }); }} words={words} readOnly={readOnly} />
          </div>
          <div class="decision-why">
            <label class="label" for={`${idPrefix}-why`}>{field.why}</label>
            <TextBox id={`${idPrefix}-why`} value={answer.why} onChange={(why) => { onChange({ ...answer, why }); }} words={words} readOnly={readOnly} lines={4} />
          </div>
        </div>
      </div>
      <div class="sill" />
    </div>
  );
}
