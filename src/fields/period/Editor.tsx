import './period.css';
import { DateBox } from '../../views/parts/DateBox.tsx';
import { FieldHead } from '../../views/parts/FieldHead.tsx';
import { MonthBox } from '../../views/parts/MonthBox.tsx';
import { TextBox } from '../../views/parts/TextBox.tsx';
import type { EditorProps } from '../editor.ts';

export function Editor({ field, answer, onChange, readOnly, words, idPrefix, describedBy }: EditorProps<'period'>) {
  const label = `${idPrefix}-label`;
  const hint = `${idPrefix}-hint`;
  const note = `${idPrefix}-note`;
  const order = `${idPrefix}-order`;
  const backwards = answer.from !== '' && answer.to !== '' && answer.to < answer.from;
  const Moment = field.months ? MonthBox : DateBox;
  const hints = [...(field.hint === undefined ? [] : [field.hint]), ...(field.months ? [words('period.months')] : [])];
  const described = [hints.length === 0 ? undefined : hint, describedBy].filter((each) => each !== undefined).join(' ');
  const end = (which: 'from' | 'to') => (
    <div>
      <label class="label" for={`${idPrefix}-${which}`}>{field[which]}</label>
      <Moment
        id={`${idPrefix}-${which}`}
        value={answer[which]}
        onChange={(value) => { onChange({ ...answer, [which]: value }); }}
        words={words}
        readOnly={readOnly}
        describedBy={which === 'to' && backwards ? order : undefined}
      />
    </div>
  );
  return (
    <div class="field" role="group" aria-labelledby={label} {...(described === '' ? {} : { 'aria-describedby': described })}>
      <FieldHead id={label} label={field.label} hints={hints} hintId={hint} attached={field.attached === true} />
      <div class="field-texts field-texts--two">
        {end('from')}
        {end('to')}
        <div class="period-order" role="status" id={order}>{backwards ? <p class="text-trouble">{words('period.backwards')}</p> : null}</div>
        <div class="period-note">
          <label class="label" for={note}>{field.note ?? words('period.note')}</label>
          <TextBox id={note} value={answer.note} onChange={(text) => { onChange({ ...answer, note: text }); }} words={words} readOnly={readOnly} lines={2} />
        </div>
      </div>
    </div>
  );
}
