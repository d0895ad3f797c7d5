import { bilingual } from "@thidua/base/locale";
import type { Visibility } from "../visibility/index.js";

/** Why a field may be null. The field's description states it in the words of `schema/STYLE.md`, rule 10. */
export type NullReason = "NOT_STATED" | "NOT_APPLICABLE";

const phrases = {
  NOT_STATED: ["nguồn không nêu", "not stated in the source"],
  NOT_APPLICABLE: ["không áp dụng", "not applicable"],
  NOT_VISIBLE: ["bạn không có quyền xem", "not visible to you"],
} as const;

/**
 * Returns the description of a field of an object type: both languages, and why the field may be null.
 *
 * @param nullable the reason to state, or whether the field may be null, with nothing to state
 * @param level a level that can hide the field is a reason too
 */
export function fieldDescription(
  vi: string,
  en: string,
  { nullable, level }: { nullable?: boolean | NullReason; level: Visibility },
): string {
  // A description that states the condition itself is complete.
  if (/\bNull: /.test(en)) return bilingual(vi, en);
  const reasons = [
    ...(typeof nullable === "string" ? [phrases[nullable]] : []),
    ...(level.level === "PUBLIC" ? [] : [phrases.NOT_VISIBLE]),
  ];
  if (reasons.length === 0) return bilingual(vi, en);
  const [inVietnamese, inEnglish] = [0, 1].map((language) => reasons.map((reason) => reason[language]!));
  const vietnamese = `${vi}; để trống nếu ${inVietnamese!.join(" hoặc ")}`;
  const english = `${en.replace(/\.$/, "")}. Null: ${inEnglish!.join(", or ")}`;
  return bilingual(vietnamese, english);
}
