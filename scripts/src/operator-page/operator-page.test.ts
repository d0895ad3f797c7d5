import { readFileSync } from "node:fs";
import { integerField, settingRows, textField } from "@thidua/base/env";
import { expect, it } from "vitest";
import { z } from "zod";
import { inRepository } from "../paths.js";
import { operatorPage, operatorPagePath } from "./operator-page.js";
import { settingsTable } from "./settings-table.js";

const page = readFileSync(inRepository(operatorPagePath), "utf8");

it("has the settings that the code reads (npm run schema writes them)", () => {
  expect(operatorPage()).toBe(page);
  expect(page).toMatch(/^\| `DATABASE_STATEMENT_TIMEOUT` \| `15000 ms` \| 100–600000 ms \| .+ \| .+ \|$/m);
  expect(page).toMatch(/^\| `SUPERGRAPH_PATH` \| `schema\/supergraph.graphql` \| /m);
});

it("every npm command that it or the README prints exists", () => {
  const { scripts } = JSON.parse(readFileSync(inRepository("package.json"), "utf8")) as { scripts: object };
  const text = page + readFileSync(inRepository("README.md"), "utf8");
  const names = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name]) => name!);
  expect(names).toEqual(expect.arrayContaining(["keys", "gateway-secrets", "audit-key", "database-roles", "prune"]));
  expect(names.filter((name) => !(name in scripts))).toEqual([]);
});

it("a table that was edited, or whose marks are missing, is noticed", () => {
  expect(operatorPage(page.replace("`15000 ms`", "`1 ms`"))).toBe(page);
  expect(() => operatorPage(page.replaceAll("<!-- The settings of the gateway", ""))).toThrow("lacks the marks");
});

it("a setting has a text in both languages and its values", () => {
  const described = { vi: "Số kết nối.", en: "The connections." };
  const rows = (field: z.ZodType) => () => settingRows(z.object({ POOL: field }));
  expect(rows(integerField(2, 9).default(3))).toThrow('POOL lacks "vi"');
  expect(rows(integerField(2, 9).default(3).meta({ vi: "Số kết nối." }))).toThrow('POOL lacks "en"');
  expect(rows(z.string().optional().meta(described))).toThrow('POOL lacks "values"');
  expect(
    rows(
      integerField(2, 9)
        .default(3)
        .meta({ ...described, unit: "s" }),
    )(),
  ).toEqual([{ name: "POOL", standard: "3 s", values: "2–9 s", ...described }]);
  expect(rows(textField.optional().meta(described))()).toMatchObject([{ standard: null, values: "văn bản / text" }]);
});

it("a list of values comes from the enumeration, and a pipe does not end a cell", () => {
  const rows = settingRows(
    z.object({ LEVEL: z.enum(["info", "warn"]).default("info").meta({ vi: "Mức | bậc.", en: "The level." }) }),
  );
  expect(settingsTable(rows)).toContain("| `LEVEL` | `info` | info, warn | Mức \\| bậc. | The level. |\n");
});
