/** A day, with the browser's own calendar. Kept as YYYY-MM-DD; shown as the reader's computer shows dates. */
import { isDate } from '../../domain/dates.ts';
import { TextBox, type TextBoxProps } from './TextBox.tsx';

export function DateBox(props: Omit<TextBoxProps, 'type' | 'read' | 'write' | 'lines' | 'list'>) {
  return (
    <TextBox
      {...props}
      type="date"
      // The browser hands over nothing at all while a date is only half written.
      read={(text) => (text === '' || isDate(text) ? { value: text } : { trouble: props.words('date.unclear') })}
    />
  );
}
