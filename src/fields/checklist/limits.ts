/** The most lines of their own that people can add. */
export const mostOwn = 50;
