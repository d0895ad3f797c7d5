import type { AwardLevel } from "../award-form/award-level.js";
import { holdsOn } from "../catalog/period.js";
import { AuthorityVerdict } from "./authority-verdict.js";
import type { AwardAuthority } from "./award-authority.js";
import { AwardAuthorityAnswer } from "./award-authority-answer.js";

/**
 * Answers who has the authority to decide on a title or form on a day.
 *
 * Rows in force give AUTHORIZED, even unverified ones: the answer shows their certainty. Without a row in force the verdict is
 * NEEDS_HUMAN_REVIEW and never "no", since the authority may have passed to an organization that no text on record names. One
 * example is the district level, whose authority ended on 2025-07-01 without a known successor (Law 06/2022/QH15 Đ.80.2).
 *
 * @param rows all rows of the title or form
 * @param day the day in question, YYYY-MM-DD
 * @param level the only level to consider; all levels if null
 */
export function answerAuthority(
  rows: readonly AwardAuthority[],
  day: string,
  level: AwardLevel | null = null,
): AwardAuthorityAnswer {
  const considered = level ? rows.filter((row) => row.level === level) : [...rows];
  const authorities = considered.filter((row) => holdsOn(row, day));
  const present = new Set(authorities.map(({ deciderKey }) => deciderKey));
  const ended = considered.filter((row) => row.validTo != null && row.validTo <= day && !present.has(row.deciderKey));
  return Object.assign(new AwardAuthorityAnswer(), {
    verdict: authorities.length > 0 ? AuthorityVerdict.AUTHORIZED : AuthorityVerdict.NEEDS_HUMAN_REVIEW,
    asOfOn: day,
    authorities,
    endedAuthorities: ended,
  });
}
