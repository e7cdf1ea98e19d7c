/** The texts beside an answer on a scale. */

/** What was written in one comment; '' where nothing was. */
export function commentIn(comments: Readonly<Record<string, string>>, commentId: string): string {
  return Object.hasOwn(comments, commentId) ? (comments[commentId] ?? '') : '';
}
