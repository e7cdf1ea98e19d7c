/** The interface's words for pages built on the server. Another language brings its own list. */
import ui from '../../content/sv/ui.json' with { type: 'json' };
import { createWords } from '../domain/words.ts';

export const words = createWords(ui);
