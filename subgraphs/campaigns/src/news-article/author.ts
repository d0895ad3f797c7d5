import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What the person did whose name stands under a page. */
export enum AuthorRole {
  AUTHOR = "AUTHOR",
  COMPILER = "COMPILER",
}

registerEnumeration(
  AuthorRole,
  "AuthorRole",
  ["Vai trò của người đứng tên bài", "The role of the person named under an article"],
  {
    AUTHOR: ["Người viết", "Wrote the article"],
    COMPILER: ["Người tổng hợp", "Compiled the article from other texts"],
  },
);

/** Returns whether a byline is initials ("HN") and no name: one word of capital letters, at most four. */
export function isInitials(byline: string): boolean {
  return /^(\p{Lu}\.?){1,4}$/u.test(byline);
}
