import { addSortKey, OrderedBits, personSortKey, sortKey } from "@thidua/kit/model/names";
import { AwardCategory } from "../award-form/award-category.js";
import type { AwardForm } from "../award-form/award-form.js";
import { AwardLevel } from "../award-form/award-level.js";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";

/** The classes of State awards on which the State President decides. Source: Law 06/2022/QH15 Đ.77. */
const presidential = new Set([
  AwardCategory.ORDER,
  AwardCategory.MEDAL,
  AwardCategory.STATE_HONORARY_TITLE,
  AwardCategory.PRIZE,
]);

const levelRanks: Record<AwardLevel, number> = { STATE: 1, PROVINCE: 2, UNIT: 3, DISTRICT: 4, COMMUNE: 5, OTHER: 6 };
const subjectRanks: Record<AwardSubjectKind, number> = { COMMUNE: 0, COLLECTIVE: 0, HOUSEHOLD: 1, INDIVIDUAL: 2 };

function deciderRank({ category, level }: Pick<AwardForm, "category" | "level">): number {
  if (level === AwardLevel.STATE && presidential.has(category)) return 0;
  return level ? levelRanks[level] : 7;
}

/** The values that determine the order of a ceremony. */
export interface CeremonyPlace {
  form: Pick<AwardForm, "category" | "level" | "precedence">;
  grade?: number | null;
  subjectKind: AwardSubjectKind;
  isPosthumous: boolean;
  recipientName: string;
}

/** The ranks of a ceremony by number, and the sort key of the recipient's name. */
export interface CeremonyRanks {
  decider: number;
  isTitle: boolean;
  subject: number;
  precedence: number;
  /** 1 to 9; 9 if the form has no classes. */
  grade: number;
  isPosthumous: boolean;
  nameKey: string;
}

/**
 * Returns a text whose byte order is the order of a ceremony: higher deciders first; for one decider, titles before forms;
 * collectives, then households, then individuals; higher titles and classes first; posthumous awards last; then names in
 * Vietnamese order. Source: Nghị định 152/2025/NĐ-CP Đ.29; the catalog ranks the forms of one decider and kind.
 */
export function ceremonyKeyOf({ form, grade, subjectKind, isPosthumous, recipientName }: CeremonyPlace): string {
  return ceremonyKeyOfRanks({
    decider: deciderRank(form),
    isTitle: form.category === AwardCategory.EMULATION_TITLE,
    subject: subjectRanks[subjectKind],
    precedence: form.precedence,
    grade: grade ?? 9,
    isPosthumous,
    nameKey: recipientSortKeyOf(subjectKind, recipientName),
  });
}

/** Returns the key of a ceremony for ranks that are known: six indexes hold it, so that it is packed. */
export function ceremonyKeyOfRanks(ranks: CeremonyRanks): string {
  const bits = new OrderedBits();
  bits.add(ranks.decider, 3);
  bits.add(ranks.isTitle ? 0 : 1, 1);
  bits.add(ranks.subject, 2);
  bits.addInteger(ranks.precedence);
  bits.add(ranks.grade, 4);
  bits.add(ranks.isPosthumous ? 1 : 0, 1);
  addSortKey(bits, ranks.nameKey);
  return bits.toString();
}

/** Returns the sort key of a recipient's name: people by given name, others as in a Vietnamese dictionary. */
export function recipientSortKeyOf(subjectKind: AwardSubjectKind, recipientName: string): string {
  return subjectKind === AwardSubjectKind.INDIVIDUAL ? personSortKey(recipientName) : sortKey(recipientName);
}
