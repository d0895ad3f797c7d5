import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What the person named under a page did. */
export enum AuthorRole {
  AUTHOR = "AUTHOR",
  COMPILER = "COMPILER",
}

registerEnumeration(
  AuthorRole,
  "AuthorRole",
  ["Vai trò của người đứng tên bài", "What the person named under a page did"],
  {
    AUTHOR: ["Người viết", "Wrote it"],
    COMPILER: ["Người tổng hợp", "Compiled it from other texts"],
  },
);

/** Whether a byline is initials ("HN") and not a name: one word of capital letters, four at most. */
export function isInitials(byline: string): boolean {
  return /^(\p{Lu}\.?){1,4}$/u.test(byline);
}
