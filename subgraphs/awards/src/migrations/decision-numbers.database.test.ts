import { openMemoryDatabase } from "@thidua/kit/model/database";
import { openDatabase } from "@thidua/kit/serve/database";
import { expect, it } from "vitest";
import { awards } from "../definition.js";
import { migrations } from "./index.js";

it("stored decisions get the number, symbol and year of their document", async () => {
  const instance = await openMemoryDatabase();
  const source = { kind: "embedded", database: instance } as const;
  try {
    const last = migrations.findIndex(({ name }) => name.endsWith("decision-numbers"));
    const before = await openDatabase({ ...awards.database, migrations: migrations.slice(0, last) }, source);
    await before.migrate();
    const em = before.fork();
    const insert = (end: string, document: object | null, issuedOn: string | null) =>
      em.execute(
        `insert into "awards"."award_decision" ("id", "version", "created_at", "updated_at", "certainty", "sources", "organization_id", "steps", "document", "issued_on")
          values (?, 1, now(), now(), 'STATED', '[]', ?, '[]', ?, ?)`,
        [
          `00000000-0000-7000-8000-00000000000${end}`,
          crypto.randomUUID(),
          document && JSON.stringify(document),
          issuedOn,
        ],
      );
    await insert("1", { number: 15, symbol: "QĐ-UBND", year: null }, "2026-01-20");
    await insert("2", { number: 30, symbol: "NQ-CP", year: 2008 }, "2009-01-02");
    await insert("3", { number: null, symbol: null, year: null }, null);
    await insert("4", null, "2019-09-08");
    await before.close();
    const after = await openDatabase(awards.database, source);
    await after.migrate();
    const rows = await after
      .fork()
      .execute(`select "number", "symbol", "year" from "awards"."award_decision" order by "id"`);
    expect(rows).toEqual([
      { number: 15, symbol: "QĐ-UBND", year: 2026 },
      { number: 30, symbol: "NQ-CP", year: 2008 },
      { number: null, symbol: null, year: null },
      { number: null, symbol: null, year: 2019 },
    ]);
    await after.close();
  } finally {
    await instance.close();
  }
}, 120_000);
