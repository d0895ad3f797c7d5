const LONGEST = 44;

/** Returns the title of a query: its first line when that is a comment, else null. */
export function commentTitle(query: string | null | undefined): string | null {
  const title = /^#+[ \t]*(\S.*)/.exec(query ?? "")?.[1]?.trim();
  if (!title) return null;
  return title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title;
}
