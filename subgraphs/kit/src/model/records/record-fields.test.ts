import "reflect-metadata";
import { DomainError } from "@thidua/base/errors";
import { expect, it } from "vitest";
import { recordFields } from "./record-fields.js";

function violationsOf(sources: object[]): unknown {
  try {
    recordFields({ sources });
  } catch (error) {
    return (error as DomainError).violations;
  }
  return null;
}

it("sources stand with every record on every page: there are 50 at most, and each is short", () => {
  const note = "x".repeat(2_000);
  expect(violationsOf(Array.from({ length: 50 }, () => ({ note })))).toBeNull();
  expect(violationsOf(Array.from({ length: 51 }, () => ({ note })))).toMatchObject([
    { code: "TOO_MANY_ITEMS", path: ["sources"], values: { limit: 50 } },
  ]);
  for (const field of ["article", "fact", "url", "note"])
    expect(violationsOf([{}, { [field]: `https://a.vn/${note}x` }])).toMatchObject([
      { code: "TOO_LONG", path: ["sources", 1, field] },
    ]);
});

it("a source's blanks are nothing: a record is not printed in an article without a name", () => {
  const { sources } = recordFields({
    sources: [{ article: " \u0000\u200b ", fact: "", url: "https://a.vn/b", note: " a  b " }],
  });
  expect(sources).toEqual([{ article: null, fact: null, url: "https://a.vn/b", note: "a b" }]);
});
