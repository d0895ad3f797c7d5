import type { EntityManager } from "@mikro-orm/sql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRows } from "../src/model/rows/index.js";
import { onServer, openPooledLibrary } from "./library/pooled-library.js";

let opened: Awaited<ReturnType<typeof openPooledLibrary>>;
let em: EntityManager;
beforeAll(async () => {
  opened = await openPooledLibrary(1);
  em = opened.database.fork();
});
afterAll(() => opened.close());

const prepared = () =>
  em.execute<{ statement: string; uses: number }[]>(
    `select statement, (generic_plans + custom_plans)::int as uses from pg_prepared_statements`,
  );

describe.runIf(onServer)("a connection", () => {
  it("prepares a statement with values once, however often it runs", async () => {
    for (let number = 0; number < 7; number += 1)
      expect(await readRows(em, "select ?::int as number", [number])).toEqual([{ number }]);
    const statements = (await prepared()).filter(({ statement }) => statement.includes("as number"));
    expect(statements).toEqual([{ statement: "select $1::int as number", uses: 7 }]);
  });

  it("prepares and plans once a statement that has no values, but not those of the ORM, whose texts hold them", async () => {
    for (let number = 0; number < 7; number += 1) {
      expect(await readRows(em, "select 7 as fixed")).toEqual([{ fixed: 7 }]);
      expect(await em.execute("select ?::int as fixed", [number])).toEqual([{ fixed: number }]);
    }
    const used = await em.execute<{ statement: string }[]>(
      `select statement, generic_plans::int as generic, custom_plans::int as custom from pg_prepared_statements
        where statement like '%as fixed'`,
    );
    expect(used).toEqual([{ statement: "/* without values */ select 7 as fixed", generic: 7, custom: 0 }]);
  });

  it("plans a statement for its values, however often it runs", async () => {
    for (let number = 0; number < 7; number += 1) await readRows(em, "select ?::int as planned", [number]);
    const [used] = await em.execute<{ generic: number; custom: number }[]>(
      `select generic_plans::int as generic, custom_plans::int as custom from pg_prepared_statements where statement like '%as planned'`,
    );
    expect(used).toEqual({ generic: 0, custom: 7 });
  });

  it("keeps at most two hundred, the ones that were used last", async () => {
    for (let number = 0; number < 450; number += 1) await readRows(em, `select ?::int + ${number} as sum`, [number]);
    await readRows(em, "select ?::int + 300 as sum", [1]);
    for (let number = 450; number < 600; number += 1) await readRows(em, `select ?::int + ${number} as sum`, [number]);
    const texts = (await prepared()).map(({ statement }) => statement);
    expect(texts).toHaveLength(200);
    expect(texts).toContain("select $1::int + 300 as sum");
    expect(texts).not.toContain("select $1::int + 400 as sum");
    expect(await readRows(em, "select ?::int + 400 as sum", [1])).toEqual([{ sum: 401 }]);
  });

  it("prepares a statement anew after a column has changed", async () => {
    await em.execute(`create table "library"."changing" ("value" int); insert into "library"."changing" values (1)`);
    const read = () => readRows(em, `select "value" from "library"."changing" where "value"::text = ?`, ["1"]);
    expect(await read()).toEqual([{ value: 1 }]);
    await em.execute(`alter table "library"."changing" alter column "value" type text`);
    expect(await read()).toEqual([{ value: "1" }]);
    expect(await read()).toEqual([{ value: "1" }]);
    await em.execute(`drop table "library"."changing"`);
  });

  it("runs on after a statement that fails", async () => {
    for (let number = 0; number < 3; number += 1)
      await expect(readRows(em, "select ?::int", ["no number"])).rejects.toThrow("invalid input syntax");
    expect(await readRows(em, "select ?::int as number", [1])).toEqual([{ number: 1 }]);
  });
});
