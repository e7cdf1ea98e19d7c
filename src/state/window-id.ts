/** This window's own name: random, new at each page load, so that two windows are never taken for one. */
import { randomId } from '../domain/random.ts';

export const windowId = randomId('w');
