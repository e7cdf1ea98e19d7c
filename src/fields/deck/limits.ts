/** How much a deck holds. */
export const mostOwn = 60;
/** Given and own cards together. */
export const mostCards = 120;
/** Stands in a round's order where the last card has been put away, so that a card that is added then begins no new round by itself. */
export const end = 'end';
