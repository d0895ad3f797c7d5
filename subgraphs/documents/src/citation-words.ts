import { parseRomanOrdinal } from "./roman.js";

/** The ordinal of a congress or term, as a number and as printed. */
export interface PrintedOrdinal {
  ordinal: number;
  ordinalRaw: string;
}

/** A part of a prepared text. */
export interface TextRange {
  start: number;
  end: number;
}

const ORDINAL =
  /(?<!\p{L})(?:lần\s+thứ|đại\s+hội(?:\s+đảng)?)\s+(?<raw>[IVXLC]+|[ivxlc]+|\d{1,2})(?![\p{L}\p{M}\p{N}/.-]\p{N}?)/iu;
const TERM = /(?<!\p{L})nhiệm\s+k[ỳì]\s+(?<from>\d{4})\s*-\s*(?<to>\d{4})(?!\p{N})/iu;
const ISSUER_END = String.raw`\s+(?:về|v\/v|ban\s+hành|quy\s+định|hướng\s+dẫn|ngày|số)(?!\p{L})|,\s*(?:được|sửa|ngày|về)(?!\p{L})|[;(\n]|\.(?:\s|$)|\s*[,./]*\s*$`;
const ISSUER = new RegExp(String.raw`^\s*,?\s*của\s+(?<issuer>.{1,200}?)(?=${ISSUER_END})`, "iu");
const SUBJECT = /(?<!\p{L})(?:về|v\/v)\s+\p{L}[\s\S]*$/iu;

/** Parses an ordinal in Roman (strict, upper case) or Arabic digits; null otherwise. */
export function parseOrdinal(raw: string): number | null {
  return /^\d{1,2}$/.test(raw) ? Number(raw) : parseRomanOrdinal(raw);
}

/**
 * Finds the ordinal of a congress in a citation: 15 and "XV" for "Đại hội Đảng bộ tỉnh lần thứ XV"; null without one.
 *
 * Source: specification of document numbers, section 8, rule 13.
 */
export function findOrdinal(text: string): PrintedOrdinal | null {
  const raw = ORDINAL.exec(text)?.groups?.raw;
  const ordinal = raw === undefined ? null : parseOrdinal(raw);
  return raw !== undefined && ordinal !== null ? { ordinal, ordinalRaw: raw } : null;
}

/** The term of office a citation names, "nhiệm kỳ 2015 - 2020", as "2015-2020"; null without one. */
export function findTerm(text: string): string | null {
  const term = TERM.exec(text)?.groups;
  return term ? `${term.from}-${term.to}` : null;
}

/** The issuing organization printed directly after `from`: "của Chủ tịch UBND tỉnh về …". */
export function findIssuer(text: string, from: number): TextRange | null {
  const match = ISSUER.exec(text.slice(from));
  const issuer = match?.groups?.issuer;
  if (!match || !issuer) return null;
  const end = from + match[0].length;
  return { start: end - issuer.length, end };
}

/** The subject of a document, printed after `from`: from the word "về", without closing marks. */
export function findSubject(text: string, from: number): TextRange | null {
  const match = SUBJECT.exec(text.slice(from));
  if (!match) return null;
  const start = from + match.index;
  return { start, end: start + match[0].replace(/[\s.,;/]+$/u, "").length };
}
