import { TextField } from '../../views/parts/TextField.tsx';
import type { EditorProps } from '../editor.ts';

/** A box on screen grows as it is filled, so it need not begin as tall as the lines on paper. */
const mostLinesAtFirst = 6;

export const Editor = (props: EditorProps<'long-text'>) => <TextField {...props} lines={Math.max(2, Math.min(props.field.lines, mostLinesAtFirst))} />;
