import { globSync, readFileSync } from "node:fs";
import {
  encodeTcvn3,
  encodeVni,
  legacyReading,
  misreadUtf8,
  normalizeText,
  normalizeToneMarks,
} from "@thidua/base/text";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { inRepository } from "../../src/paths.js";

/** All texts of the data files of all subgraphs: names, catalogs, and the lines of the articles. */
const texts = globSync("subgraphs/*/src/seed/data/**/*.{yaml,txt}", { cwd: inRepository("") }).flatMap((file) => {
  const content = readFileSync(inRepository(file), "utf8");
  return file.endsWith(".txt") ? content.split("\n") : stringsOf(parse(content));
});
const words = [...new Set(texts.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []))];

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value instanceof Object ? Object.values(value).flatMap(stringsOf) : [];
}

/** Moves tone marks to the new style: hóa to hoá. */
function inNewStyle(text: string): string {
  return text.replace(/(?<=\p{L})([óòỏõọ])([ae])(?!\p{L})|(?<![qQ])([úùủũụ])(y)(?!\p{L})/gu, (pair) => {
    const [first, tone, second] = pair.normalize("NFD");
    return `${first}${second}${tone}`.normalize("NFC");
  });
}

it("there are texts of every subgraph", () => {
  expect(texts.length).toBeGreaterThan(1_000);
  expect(words.length).toBeGreaterThan(1_500);
  expect(words.filter((word) => inNewStyle(word) !== word).length).toBeGreaterThan(3);
});

it.each([
  ["as it is written", (text: string) => text],
  ["in the old style", normalizeToneMarks],
  ["in the new style", inNewStyle],
])("every name, text and word of the data is stored unchanged, NFC or NFD, %s", (_, written) => {
  for (const text of [...texts, ...words].map(written)) {
    for (const form of ["NFC", "NFD"]) {
      const typed = text.normalize(form);
      expect(legacyReading(typed), text).toBeNull();
      expect(normalizeText(typed)).toBe(normalizeText(text));
    }
    expect(normalizeText(text).replace(/\s+/g, " ")).toBe(text.normalize("NFC").replace(/\s+/g, " ").trim());
  }
});

it.each([
  ["TCVN3", encodeTcvn3],
  ["VNI", encodeVni],
  ["Windows-1252", misreadUtf8],
] as const)(
  "every text of the data with two words that only %s explains is refused, with the text as suggestion",
  (encoding, encode) => {
    let tried = 0;
    for (const text of texts.map(normalizeText)) {
      const encoded = encode(text);
      const isOnly = (word: string) => legacyReading(word)?.encoding === encoding;
      if (encoded.split(/\s/).filter(isOnly).length < 2) continue;
      tried += 1;
      expect(legacyReading(encoded)).toEqual({ encoding, text });
    }
    expect(tried).toBeGreaterThan(400);
  },
);
