import { openMemoryDatabase } from "@thidua/kit/model/database";
import { openDatabase } from "@thidua/kit/serve/database";
import { expect, it } from "vitest";
import { typicalExamples } from "../definition.js";
import { migrations } from "./index.js";

it("days that stood for a month or a year become the possible days", async () => {
  const instance = await openMemoryDatabase();
  const source = { kind: "embedded", database: instance } as const;
  try {
    const last = migrations.findIndex(({ name }) => name.endsWith("known-dates"));
    const before = await openDatabase({ ...typicalExamples.database, migrations: migrations.slice(0, last) }, source);
    await before.migrate();
    const em = before.fork();
    const insert = async (table: string, row: object) => {
      const id = crypto.randomUUID();
      const columns = Object.entries({ id, created_at: new Date(), updated_at: new Date(), sources: "[]", ...row });
      await em.execute(
        `insert into "typical_examples"."${table}" (${columns.map(([name]) => `"${name}"`).join(", ")}) values (${columns.map(() => "?").join(", ")})`,
        columns.map(([, value]) => value),
      );
      return id;
    };
    const example = (name: string, honoredOn: string | null) =>
      insert("typical_example", {
        ...{ name, name_sort_key: name, kind: "NEW_MODEL", subject_kind: "COLLECTIVE", current_stage: "DISCOVERED" },
        ...{ organization_id: crypto.randomUUID(), is_public: true, honored_on: honoredOn },
      });
    const ids = [await example("day", "2017-09-08"), await example("year", "2017-01-01"), await example("none", null)];
    const act = { act: "HONORED", is_public: true };
    await insert("example_recognition", { ...act, example_id: ids[0], recognized_on: "2017-09-08", precision: "DAY" });
    await insert("example_recognition", { ...act, example_id: ids[1], recognized_on: "2017-01-01", precision: "YEAR" });
    await insert("example_stage_entry", {
      ...{ example_id: ids[0], stage: "DISCOVERED", is_public: true, reached_on: "2016-02-10", precision: "MONTH" },
    });
    const programId = await insert("example_program", {
      ...{
        code: "p",
        name: "p",
        name_sort_key: "p",
        organization_id: crypto.randomUUID(),
        objectives: "[]",
        stages: "{}",
      },
      ...{ documents: "[]", from_year: 2015, starts_on: "2015-01-01" },
    });
    await insert("review_conference", {
      ...{ program_id: programId, kind: "INTERIM", name: "h", name_sort_key: "h", organizer_id: crypto.randomUUID() },
      ...{ participant_groups: "[]", solutions: "[]", documents: "[]" },
      ...{ reviewed_from_year: 2015, reviewed_from: "2015-01-01" },
    });
    await before.close();

    const after = await openDatabase(typicalExamples.database, source);
    await after.migrate();
    const read = async (table: string, date: string, precision: string) => {
      const rows = await after
        .fork()
        .execute<{ row: string }[]>(
          `select concat_ws(' ', "${date}_from", "${date}_until", "${precision}") as "row" from "typical_examples"."${table}" order by 1`,
        );
      return rows.map(({ row }) => row);
    };
    expect(await read("typical_example", "honored", "honored_precision")).toEqual([
      "2017-01-01 2017-12-31 YEAR",
      "2017-09-08 2017-09-08 DAY",
      "UNKNOWN",
    ]);
    expect(await read("example_recognition", "recognized", "precision")).toEqual([
      "2017-01-01 2017-12-31 YEAR",
      "2017-09-08 2017-09-08 DAY",
    ]);
    expect(await read("example_stage_entry", "reached", "precision")).toEqual(["2016-02-01 2016-02-29 MONTH"]);
    expect(await read("example_program", "starts", "starts_precision")).toEqual(["2015-01-01 2015-12-31 YEAR"]);
    expect(await read("example_program", "ends", "ends_precision")).toEqual(["UNKNOWN"]);
    expect(await read("review_conference", "review_starts", "review_starts_precision")).toEqual([
      "2015-01-01 2015-12-31 YEAR",
    ]);
    expect(await read("review_conference", "review_ends", "review_ends_precision")).toEqual(["UNKNOWN"]);
    await after.close();
  } finally {
    await instance.close();
  }
}, 120_000);
