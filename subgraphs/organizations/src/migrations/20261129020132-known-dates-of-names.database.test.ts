import { openMemoryDatabase } from "@thidua/kit/model/database";
import { openDatabase } from "@thidua/kit/serve/database";
import { expect, it } from "vitest";
import { organizations } from "../definition.js";
import { migrations } from "./index.js";

it("the names of stored organizations have the possible days of their beginning and their end", async () => {
  const instance = await openMemoryDatabase();
  const source = { kind: "embedded", database: instance } as const;
  try {
    const last = migrations.findIndex(({ name }) => name.endsWith("known-dates-of-names"));
    const before = await openDatabase({ ...organizations.database, migrations: migrations.slice(0, last) }, source);
    await before.migrate();
    const em = before.fork();
    const organizationId = crypto.randomUUID();
    const record = { created_at: new Date(), updated_at: new Date(), sources: "[]" };
    const insert = (table: string, row: object) => {
      const columns = Object.entries({ ...record, ...row });
      return em.execute(
        `insert into "organizations"."${table}" (${columns.map(([name]) => `"${name}"`).join(", ")}) values (${columns.map(() => "?").join(", ")})`,
        columns.map(([, value]) => value),
      );
    };
    const nameHistory = [
      {
        ...{ fullName: "Sở Cũ", shortName: null, symbolCode: null, validFrom: null, validFromPrecision: "UNKNOWN" },
        ...{ validTo: "2018-11-01", validToPrecision: "MONTH" },
      },
      { fullName: "Sở Mới", validFrom: "2018-01-01", validFromPrecision: "YEAR", validTo: null },
    ];
    await insert("organization", {
      ...{ id: organizationId, code: "so", kind: "DEPARTMENT", level: "PROVINCE", province_sources: "[]" },
      ...{ name_history: JSON.stringify(nameHistory), name_sort_key: "", has_end: false, identifier_values: "[]" },
    });
    const name = (fullName: string, more: object) =>
      insert("organization_name", {
        ...{ id: crypto.randomUUID(), organization_id: organizationId, full_name: fullName, full_name_key: fullName },
        ...{ valid_from_precision: "UNKNOWN", valid_to_precision: "UNKNOWN", ...more },
      });
    await name("Sở Cũ", { valid_to_date: "2018-11-01", valid_to_precision: "MONTH" });
    await name("Sở Mới", {
      valid_from_date: "2018-01-01",
      valid_from_precision: "YEAR",
      valid_to_date: "2020-05-04",
      valid_to_precision: "DAY",
    });
    await before.close();

    const after = await openDatabase(organizations.database, source);
    await after.migrate();
    const rows = await after.fork().execute<{ row: string }[]>(
      `select concat_ws(' ', "full_name", "begins_from", "begins_until", "valid_from_precision", "ends_from", "ends_until", "valid_to_precision") as "row"
        from "organizations"."organization_name" order by 1`,
    );
    expect(rows.map(({ row }) => row)).toEqual([
      "Sở Cũ UNKNOWN 2018-11-01 2018-11-30 MONTH",
      "Sở Mới 2018-01-01 2018-12-31 YEAR 2020-05-04 2020-05-04 DAY",
    ]);
    const unknown = { from: null, until: null, precision: "UNKNOWN" };
    const [stored] = await after.fork().execute(`select "name_history" from "organizations"."organization"`);
    expect(stored).toEqual({
      name_history: [
        {
          ...{ fullName: "Sở Cũ", shortName: null, symbolCode: null, begins: unknown },
          ends: { from: "2018-11-01", until: "2018-11-30", precision: "MONTH" },
        },
        { fullName: "Sở Mới", begins: { from: "2018-01-01", until: "2018-12-31", precision: "YEAR" }, ends: unknown },
      ],
    });
    await after.close();
  } finally {
    await instance.close();
  }
}, 120_000);
