import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCsv } from "./csv.js";
import { entityTag, matchesEntityTag } from "./etag.js";
import { guardFormula } from "./formula-guard.js";
import type { Cell } from "./table-rows.js";

const awkward = fc.string({
  unit: fc.constantFrom("a", "ữ", ",", ";", '"', "'", "\r", "\n", "\t", " ", "=", "+", "-", "@", "1", "\uFEFF"),
});
const cell: fc.Arbitrary<Cell> = fc.oneof(awkward, fc.string(), fc.integer(), fc.boolean(), fc.constant(null));

function asText(value: Cell): string {
  return value === null ? "" : typeof value === "string" ? guardFormula(value) : String(value);
}

describe("a CSV file", () => {
  it("begins with a byte order mark and the column names, and ends its lines with CRLF", async () => {
    const bytes = await writeCsv(["name", "year"], [{ name: "Thi đua “Hai tốt”, đợt 1", year: 2019 }]);
    expect(bytes.toString("utf8")).toBe('\uFEFFname,year\r\n"Thi đua “Hai tốt”, đợt 1",2019\r\n');
  });

  it("keeps an empty cell of a one-column table as a line of its own", async () => {
    expect((await writeCsv(["a"], [{ a: null }, { a: "x" }])).toString()).toBe('\uFEFFa\r\n""\r\nx\r\n');
  });

  it("is parsed by another library to the same values", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 30 }), async (table) => {
        const bytes = await writeCsv(
          ["first", "second"],
          table.map(([first, second]) => ({ first, second })),
        );
        const read = parse(bytes, { bom: true, record_delimiter: "\r\n", relax_column_count: false }) as string[][];
        expect(read).toEqual([["first", "second"], ...table.map((row) => row.map(asText))]);
      }),
    );
  });

  it("is also parsed back with one column", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 10 }), async (column) => {
        const read = parse(
          await writeCsv(
            ["only"],
            column.map((only) => ({ only })),
          ),
          { bom: true, record_delimiter: "\r\n" },
        );
        expect(read).toEqual([["only"], ...column.map((value) => [asText(value)])]);
      }),
    );
  });

  it("of many rows is complete", async () => {
    const rows = Array.from({ length: 5_001 }, (_, index) => ({ index }));
    expect((await writeCsv(["index"], rows)).toString().split("\r\n")).toHaveLength(5_003);
  });
});

describe("the formula guard", () => {
  it.each(["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("x")', "＝1+1"])("escapes %j", (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each(["-5", "+84", "-2.5", "-2,5", "17/KH-TTT", "a=b", "", " "])("keeps %j unchanged", (text) => {
    expect(guardFormula(text)).toBe(text);
  });
});

describe("the entity tag", () => {
  it("depends on the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (one, other) => {
        const same = Buffer.from(one).equals(Buffer.from(other));
        expect(entityTag(Buffer.from(one)) === entityTag(Buffer.from(other))).toBe(same);
      }),
    );
  });

  it("matches If-None-Match, also as a weak tag or in a list", () => {
    const tag = entityTag("văn bản");
    for (const header of [tag, `W/${tag}`, `"x", ${tag}`, "*"]) expect(matchesEntityTag(header, tag)).toBe(true);
    for (const header of [undefined, "", '"x"', tag.slice(1, -1)]) expect(matchesEntityTag(header, tag)).toBe(false);
  });
});
