/** The levels of collaboration alone, each with all that is under it. Method: 3.2, after Huxham; the picture is ours, as a stair. */
import type { Drawing } from '../drawing.ts';
import type { Words } from '../words.ts';
import { levelSteps, type Step } from './level-steps.ts';

/** @param levels the lowest first */
export const collaborationLevels = ({ title, levels }: { readonly title: string; readonly levels: readonly Step[] }, words: Words): Drawing => levelSteps({ title, levels }, words);
