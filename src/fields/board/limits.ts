/** How much a board holds. */
/** The most notes that people can add. The stored form allows more, so that two windows' notes can always be joined. */
export const mostNotes = 500;
/** Notes and clusters together. */
export const mostStored = 2000;
export const mostVotes = 999;
