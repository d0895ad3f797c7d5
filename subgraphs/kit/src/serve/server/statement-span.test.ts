import { expect, it } from "vitest";
import { statementSpan } from "./statement-span.js";

it("names a statement by its verb and its first table", () => {
  const names = [
    `select "a"."id" from "awards"."award" as "a" where "a"."year" = $1`,
    `insert into "campaigns"."pledge" ("id") values ($1)`,
    `update "awards"."award" set "version" = $1`,
    `/* held */ delete from change where seq < 7`,
    "(select 1) union (select 2)",
    "begin",
    "",
  ].map((sql) => statementSpan(sql).name);
  expect(names).toEqual([
    ...["select award", "insert pledge", "update award", "delete change", "select", "begin", "statement"],
  ]);
});

it("keeps placeholders and names, and no values", () => {
  const { text } = statementSpan(
    `select "c1" from "t2" where "a" = $1 and b = 'Nguyễn ''Văn'' A' and c > 1975 and d = 3.5 limit 20`,
  );
  expect(text).toBe(`select "c1" from "t2" where "a" = $1 and b = ? and c > ? and d = ? limit ?`);
  const long = statementSpan(`select ${"x, ".repeat(1_320)}'${"bí mật".repeat(1_000)}'`).text;
  expect(long.length).toBeLessThanOrEqual(2_000);
  expect(long).not.toContain("bí mật");
});
