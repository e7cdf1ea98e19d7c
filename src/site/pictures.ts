/** What guides may draw: `<Picture name="learning-loop" />` and `<NetworkStatistics />` in the text of a step or a phase. */
import NetworkStatistics from './NetworkStatistics.astro';
import Picture from './Picture.astro';

export const pictures = { NetworkStatistics, Picture };
