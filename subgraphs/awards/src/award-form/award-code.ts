import { normalizeText } from "@thidua/base/text";

/**
 * Folds the code of a title or form for comparison: capital letters, D for Đ, letters and digits only. CSTDCS, cstđcs and CSTĐCS
 * are the same code, so that callers find it without Vietnamese letters.
 */
export function foldAwardCode(code: string): string {
  return normalizeText(code)
    .toUpperCase()
    .replace(/[ĐÐƉ]/g, "D") // U+0110, and the lookalikes U+00D0 and U+0189, which are often typed for it.
    .normalize("NFD")
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "")
    .normalize("NFC");
}
