/** The interface's words for islands. Swedish is the only language yet; another one chooses its list here. */
import ui from '../../content/sv/ui.json';
import { createWords } from '../domain/words.ts';

export const t = createWords(ui);
