import { openMemoryDatabase } from "@thidua/kit/model/database";
import { openDatabase } from "@thidua/kit/serve/database";
import { expect, it } from "vitest";
import { organizations } from "../definition.js";
import { migrations } from "./index.js";

const idOf = (number: number) => `00000000-0000-7000-8000-00000000000${number}`;

it("stored organizations have the event that ended them, the possible days of their beginning, and a label", async () => {
  const instance = await openMemoryDatabase();
  const source = { kind: "embedded", database: instance } as const;
  try {
    const last = migrations.findIndex(({ name }) => name.endsWith("known-dates"));
    const before = await openDatabase({ ...organizations.database, migrations: migrations.slice(0, last) }, source);
    await before.migrate();
    const em = before.fork();
    const record = { created_at: new Date(), updated_at: new Date(), sources: "[]" };
    const insert = (table: string, row: object) => {
      const columns = Object.entries(row);
      return em.execute(
        `insert into "organizations"."${table}" (${columns.map(([name]) => `"${name}"`).join(", ")}) values (${columns.map(() => "?").join(", ")})`,
        columns.map(([, value]) => value),
      );
    };
    const organization = (number: number, name: string, more: object) =>
      insert("organization", {
        ...{ id: idOf(number), code: `o-${number}`, kind: "DEPARTMENT", level: "PROVINCE", province_sources: "[]" },
        ...{ name_history: JSON.stringify([{ fullName: name, validFrom: null }]), name_sort_key: "", has_end: false },
        ...{ ...record, identifier_values: "[]" },
        ...more,
      });
    const ended = {
      has_end: true,
      dissolved_from: "2018-11-01",
      dissolved_until: "2018-11-30",
      dissolved_precision: "MONTH",
    };
    await organization(1, "Sở cũ", ended);
    await organization(2, "Sở mới", { established_from: "2018-11-01", established_precision: "MONTH" });
    await organization(3, "Sở có trước", {});
    await insert("lineage_event", {
      ...{ ...record, id: idOf(4), kind: "RETYPE", effective_from: "2018-11-01", effective_until: "2018-11-30" },
      effective_precision: "MONTH",
    });
    await insert("lineage_event", {
      ...record,
      id: idOf(5),
      kind: "CREATE",
      effective_until: "2018-01-23",
      effective_precision: "UNKNOWN",
    });
    for (const [event, number, side] of [
      [4, 1, "FROM"],
      [4, 2, "TO"],
      [5, 3, "TO"],
    ] as const)
      await insert("lineage_participant", {
        ...{ id: crypto.randomUUID(), event_id: idOf(event), organization_id: idOf(number), side, position: 0 },
      });
    await before.close();

    const after = await openDatabase(organizations.database, source);
    await after.migrate();
    const rows = await after.fork().execute(
      `select concat_ws(' ', "established_from", "established_until") as "established", concat_ws(' ', "ended_from", "ended_until", "ended_precision") as "ended",
        "end_kind" as "kind", "ended_by_id" as "by", "label" from "organizations"."organization" as "o"
        join "organizations"."organization_label" as "l" on "l"."organization_id" = "o"."id" order by "code"`,
    );
    expect(rows).toEqual([
      {
        ...{ established: "", ended: "2018-11-01 2018-11-30 MONTH", kind: "RETYPE", by: idOf(4) },
        label: "Sở cũ (đến tháng 11/2018)",
      },
      { established: "2018-11-01 2018-11-30", ended: "UNKNOWN", kind: null, by: null, label: "Sở mới" },
      { established: "2018-01-23", ended: "UNKNOWN", kind: null, by: null, label: "Sở có trước" },
    ]);
    await after.close();
  } finally {
    await instance.close();
  }
}, 120_000);
