import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededContent } from "../seeded-content.js";
import { openSearchedGraphs, type SearchedGraphs } from "./searched-graphs.js";
import { shownFields, sixtySearches, type TypedSearchCase } from "./sixty-searches.js";

let searched: SearchedGraphs;
beforeAll(async () => {
  searched = await openSearchedGraphs(seededContent());
});
afterAll(() => searched.close());

describe("what officials type, on the facts of the articles", () => {
  it("is sixty searches", () => {
    expect(sixtySearches).toHaveLength(60);
    expect(new Set(sixtySearches.map(({ list, typed }) => `${list} ${typed}`)).size).toBe(60);
  });

  it.each(sixtySearches)("$list: $typed → $first", async ({ list, typed, first, match }) => {
    const found = await searched.first(list, typed, shownFields[list]);
    expect(found).toMatchObject({ shown: first === null ? null : expect.stringMatching(begins(first)), match });
    if (match !== "SIMILAR") expect(found.suggestion).toBeNull();
    else expect((await searched.first(list, found.suggestion!, shownFields[list])).match).not.toBe("SIMILAR");
  });

  it.each<[TypedSearchCase["list"], string]>([
    ["organizations", "Sở Nội vụ tỉnh Lạng Sơn"],
    ["organizations", "SNV Lạng Sơn"],
    ["organizations", "TX"],
    ["organizations", "thị xã"],
    ["campaigns", "bức phá"],
    ["occasions", "bác hồ"],
    ["provinces", "Đắc Lắc"],
  ])("%s: nothing rather than a guess for %s", async (list, typed) => {
    expect(await searched.first(list, typed, shownFields[list])).toMatchObject({ totalCount: 0, suggestion: null });
  });

  it.each<[TypedSearchCase["list"], string, string]>([
    ["organizations", "SKHCN Lạng Sơn", "Sở Khoa học và Công nghệ tỉnh Lạng Sơn"],
    ["organizations", "Sở KH-CN tỉnh Lạng Sơn", "Sở Khoa học và Công nghệ tỉnh Lạng Sơn"],
    ["organizations", "Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội tỉnh Cao Bằng"],
    ["organizations", "SVHTTDL", "Sở Văn hóa, Thể thao và Du lịch tỉnh Bạc Liêu"],
    ["campaigns", "NTM", "nong-thon-moi"],
  ])("%s: the abbreviation in %s finds %s", async (list, typed, first) => {
    expect((await searched.first(list, typed, shownFields[list])).shown).toMatch(begins(first));
  });

  it("every spelling of the emulation fighters finds all six", async () => {
    for (const typed of ["chiến sĩ thi đua", "chiến sỹ thi đua", "CHIEN SI THI DUA", "CSTĐ"])
      expect((await searched.first("awardForms", typed, "label")).totalCount).toBe(6);
  });

  it("every organization, person and campaign is an exact match for the name that lists show", async () => {
    for (const [list, field] of [
      ["organizations", "displayName"],
      ["persons", "fullName"],
      ["campaigns", "name"],
      ["awardForms", "label"],
    ] as const) {
      const { all } = await searched.graphOf(list).data(`{ all: ${list}(first: 200) { nodes { ${field} } } }`);
      expect(all.nodes.length).toBeGreaterThan(0);
      const source = `query ($name: String) { found: ${list}(search: $name) { edges { searchMatch node { ${field} } } } }`;
      for (const { [field]: name } of all.nodes) {
        const { found } = await searched.graphOf(list).data(source, { name });
        expect(found.edges[0].searchMatch).toBe("EXACT");
        expect(found.edges).toContainEqual({ searchMatch: "EXACT", node: { [field]: name } });
      }
    }
  });

  it("another year than the campaign's does not find it", async () => {
    const title =
      "Phong trào thi đua phát huy sáng kiến, cải tiến kỹ thuật lập thành tích chào mừng các ngày lễ lớn năm";
    const source = "query ($typed: String) { campaigns(search: $typed) { nodes { code } } }";
    const codes = async (typed: string) =>
      (await searched.graphOf("campaigns").data(source, { typed })).campaigns.nodes.map(
        ({ code }: { code: string }) => code,
      );
    expect((await codes(`${title} 2019`))[0]).toBe("a0-phat-huy-sang-kien-2019");
    // All its words stand somewhere in the long contents of a campaign of 2020, in no text of them together.
    expect(await codes(`${title} 2020`)).toEqual([]);
  });
});

const begins = (text: string) => new RegExp(`^${text.replace(/[()./]/g, "\\$&")}`);
