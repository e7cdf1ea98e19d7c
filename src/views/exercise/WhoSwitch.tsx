/** Mina svar | Gruppens svar: whose answers the form shows. */
import { Icon } from '../parts/Icon.tsx';
import { t } from '../t.ts';

export type Whose = 'mine' | 'group';

interface WhoSwitchProps {
  readonly whose: Whose;
  readonly onChange: (whose: Whose) => void;
}

export function WhoSwitch({ whose, onChange }: WhoSwitchProps) {
  const choice = (value: Whose, text: string) => (
    <label>
      <input type="radio" name="vems-svar" checked={whose === value} onChange={() => { onChange(value); }} />
      {value === 'group' ? <Icon name="people" size={19} /> : null}
      {text}
    </label>
  );
  return (
    <div class="switch" role="radiogroup" aria-label={t('form.whose')}>
      {choice('mine', t('form.mine'))}
      {choice('group', t('form.group'))}
    </div>
  );
}
