const LONGEST = 44;

/** The name that a query gives itself: its first line, when that is a comment. Gives null when it is not. */
export function commentTitle(query: string | null | undefined): string | null {
  const title = /^#+[ \t]*(\S.*)/.exec(query ?? "")?.[1]?.trim();
  if (!title) return null;
  return title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title;
}
