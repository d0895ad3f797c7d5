import type { AwardLevel } from "../award-form/award-level.js";
import { holdsOn } from "../catalog/period.js";
import { AuthorityVerdict } from "./authority-verdict.js";
import type { AwardAuthority } from "./award-authority.js";
import { AwardAuthorityAnswer } from "./award-authority-answer.js";

/**
 * Answers who may decide on a title or form on a day, at a level if one is given.
 *
 * Takes all rows of the form. Rows in force answer AUTHORIZED, even when they are unverified: the reader sees their certainty.
 * Where none is in force the answer is NEEDS_HUMAN_REVIEW, never a silent no: a power may have passed to a body that no text
 * that was read names. So it is with the district level, whose powers ended on 2025-07-01 without a known successor
 * (Law 06/2022/QH15 Đ.80.2).
 */
export function answerAuthority(
  rows: readonly AwardAuthority[],
  day: string,
  level: AwardLevel | null = null,
): AwardAuthorityAnswer {
  const asked = level ? rows.filter((row) => row.level === level) : [...rows];
  const authorities = asked.filter((row) => holdsOn(row, day));
  const present = new Set(authorities.map(({ deciderKey }) => deciderKey));
  const ended = asked.filter((row) => row.validTo != null && row.validTo <= day && !present.has(row.deciderKey));
  return Object.assign(new AwardAuthorityAnswer(), {
    verdict: authorities.length > 0 ? AuthorityVerdict.AUTHORIZED : AuthorityVerdict.NEEDS_HUMAN_REVIEW,
    asOfOn: day,
    authorities,
    endedAuthorities: ended,
  });
}
