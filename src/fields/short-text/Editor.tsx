import { TextField } from '../../views/parts/TextField.tsx';
import type { EditorProps } from '../editor.ts';

export const Editor = (props: EditorProps<'short-text'>) => <TextField {...props} />;
