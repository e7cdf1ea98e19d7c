/** The most nodes that people can add. The stored form allows more, so that two windows' nodes can always be joined. */
export const mostNodes = 400;
export const mostStoredNodes = 1600;
