import { describe, expect, it } from "vitest";
import { searchColumns } from "./search-columns.js";

describe("search columns", () => {
  it("begin with the keys of whole names and codes, and divide names from contents", () => {
    expect(
      searchColumns({
        names: ["Sở Nội vụ", null],
        variants: ["SNV"],
        codes: ["lang-son-snv"],
        contents: ["Thi đua", "!!!"],
      }),
    ).toEqual({
      searchText: " =so-noi-vu =lang-son-so-noi-vu so noi vu / so noi vu | thi dua ",
      searchAccents:
        " =sơ\u0309-nôi\u0323-vu\u0323 =lang-son-sơ\u0309-nôi\u0323-vu\u0323 sơ\u0309 nôi\u0323 vu\u0323 / sơ\u0309 nôi\u0323 vu\u0323 | thi đua ",
    });
  });

  it("have no key for a name that an index cannot hold, and its words all the same", () => {
    const { searchText } = searchColumns({ names: ["thi đua ".repeat(100)] });
    expect(searchText).not.toContain("=");
    expect(searchText).toContain(" thi dua thi dua ");
    for (const word of searchColumns({ names: ["x".repeat(10_000)] }).searchText.split(" "))
      expect(word.length).toBeLessThanOrEqual(500);
  });

  it("of a record without a text have none", () => {
    expect(searchColumns({ names: [null, ""] })).toEqual({ searchText: " | ", searchAccents: " | " });
  });
});
