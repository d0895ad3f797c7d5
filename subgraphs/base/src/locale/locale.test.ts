import { expect, it } from "vitest";
import { localeFromHeader } from "./locale.js";
import { localize } from "./messages.js";

it.each([
  [undefined, "VI"],
  ["", "VI"],
  ["vi-VN,vi;q=0.9,en;q=0.8", "VI"],
  ["en-US,en;q=0.9", "EN"],
  ["fr,en;q=0.3", "EN"],
  ["en;q=0.2,vi;q=0.7", "VI"],
  ["en;q=0", "VI"],
  ["*", "VI"],
  [";;;,,q=1", "VI"],
  [["en"], "EN"],
] as const)("Accept-Language %j is answered in %s", (header, locale) => {
  expect(localeFromHeader(header as string)).toBe(locale);
});

it("fills a text of both languages into each", () => {
  const text = { vi: "Sai: {reason}", en: "Wrong: {reason}" };
  const reason = { vi: "thiếu mã", en: "no code" };
  expect(localize(text, "VI", { reason })).toBe("Sai: thiếu mã");
  expect(localize(text, "EN", { reason })).toBe("Wrong: no code");
});

it("fills a text in and leaves an unknown name alone", () => {
  expect(localize({ vi: "Từ {from} đến {to}", en: "{from}–{to}" }, "VI", { from: 1 })).toBe("Từ 1 đến {to}");
});
