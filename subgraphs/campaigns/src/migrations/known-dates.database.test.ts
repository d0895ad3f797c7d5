import { openMemoryDatabase } from "@thidua/kit/model/database";
import { openDatabase } from "@thidua/kit/serve/database";
import { expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { migrations } from "./index.js";

it("days that stood for a month or a year become the possible days, and campaigns are bounded", async () => {
  const instance = await openMemoryDatabase();
  const source = { kind: "embedded", database: instance } as const;
  try {
    const last = migrations.findIndex(({ name }) => name.endsWith("known-dates"));
    const before = await openDatabase({ ...campaigns.database, migrations: migrations.slice(0, last) }, source);
    await before.migrate();
    const em = before.fork();
    const launched = (
      code: string,
      startsOn: string | null,
      startPrecision: string,
      endsOn: string | null,
      year: number | null,
    ) =>
      em.execute(
        `insert into "campaigns"."campaign" ("id", "created_at", "updated_at", "sources", "code", "name", "name_sort_key", "kind",
          "forms", "target_groups", "content_text", "starts_on", "starts_on_precision", "ends_on", "ends_on_precision", "year")
          values (gen_random_uuid(), now(), now(), '[]', ?, '', '', 'MOVEMENT', '{}', '{}', '', ?, ?, ?, 'YEAR', ?)`,
        [code, startsOn, startPrecision, endsOn, year],
      );
    await launched("day", "2019-08-29", "INFERRED", null, 2019);
    await launched("month", "2026-02-15", "MONTH", null, null);
    await launched("years", "2016-01-01", "YEAR", "2020-12-31", null);
    await before.close();

    const after = await openDatabase(campaigns.database, source);
    await after.migrate();
    const rows = await after.fork().execute(
      `select "code", concat_ws(' ', "starts_from", "starts_until") as "starts", concat_ws(' ', "ends_from", "ends_until") as "ends",
        concat_ws(' ', "active_from", "active_from_basis", "active_to", "active_to_basis") as "active"
        from "campaigns"."campaign" order by "code"`,
    );
    expect(rows).toEqual([
      { code: "day", starts: "2019-08-29 2019-08-29", ends: "", active: "2019-08-29 PERIOD 2019-12-31 YEAR" },
      { code: "month", starts: "2026-02-01 2026-02-28", ends: "", active: "2026-02-01 PERIOD 2026-12-31 OTHER_BOUND" },
      {
        code: "years",
        starts: "2016-01-01 2016-12-31",
        ends: "2020-01-01 2020-12-31",
        active: "2016-01-01 PERIOD 2020-12-31 PERIOD",
      },
    ]);
    await after.close();
  } finally {
    await instance.close();
  }
});
