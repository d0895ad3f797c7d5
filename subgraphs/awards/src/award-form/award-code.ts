import { normalizeText } from "@thidua/base/text";

/**
 * The form in which codes of titles and forms are compared: capital letters, D for Đ, nothing but letters and digits. So
 * CSTDCS, cstđcs and CSTĐCS are one code. Codes need not be typed with the right letter to be found.
 */
export function foldAwardCode(code: string): string {
  return normalizeText(code)
    .toUpperCase()
    .replace(/[ĐÐƉ]/g, "D") // U+0110, and U+00D0 and U+0189, which look like it and are typed for it.
    .normalize("NFD")
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "")
    .normalize("NFC");
}
