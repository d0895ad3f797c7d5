import { openMemoryDatabase } from "@thidua/kit/model/database";
import { openDatabase } from "@thidua/kit/serve/database";
import { expect, it } from "vitest";
import { organizations } from "../definition.js";
import { migrations } from "./index.js";

it("a stored council keeps its standing organization, and the new kind of an organization is recorded as a change", async () => {
  const instance = await openMemoryDatabase();
  const source = { kind: "embedded", database: instance } as const;
  try {
    const before = await openDatabase({ ...organizations.database, migrations: migrations.slice(0, 1) }, source);
    await before.migrate();
    const em = before.fork();
    const insert = (table: string, row: object) =>
      em.execute(
        `insert into "organizations"."${table}" (${Object.keys(row)
          .map((name) => `"${name}"`)
          .join(", ")}) values (${Object.keys(row)
          .map(() => "?")
          .join(", ")})`,
        Object.values(row),
      );
    const [organizationId, councilId] = ["1", "2"].map((last) => `00000000-0000-7000-8000-00000000000${last}`);
    const record = { version: 1, created_at: new Date(), updated_at: new Date(), certainty: "STATED", sources: "[]" };
    await insert("organization", {
      ...{ ...record, id: organizationId, code: "bo-noi-vu", kind: "CENTRAL_BODY", level: "CENTRAL" },
      ...{
        province_sources: "[]",
        name_history: JSON.stringify([{ fullName: "Bộ Nội vụ", validFrom: null }]),
        name_sort_key: "",
      },
    });
    await insert("emulation_council", {
      ...{ ...record, id: councilId, code: "hoi-dong", level: "CENTRAL", name: "Hội đồng", other_names: "[]" },
      ...{ name_sort_key: "", standing_body_id: organizationId },
    });
    const change = { actor: "a", kind: "CREATED", public_before: false, public_after: true };
    const kind = JSON.stringify({ code: "bo-noi-vu", kind: "CENTRAL_BODY" });
    await insert("change", { ...change, type: "Organization", id: organizationId, after: kind, snapshot: kind });
    const standing = JSON.stringify({ code: "hoi-dong", standingBodyId: organizationId });
    const council = JSON.stringify({ code: "hoi-dong" });
    await insert("change", {
      ...{ ...change, type: "EmulationCouncil", id: councilId },
      ...{ after: standing, snapshot: council },
    });
    await before.close();

    const after = await openDatabase(organizations.database, source);
    expect(await after.migrate()).toEqual(expect.arrayContaining(migrations.slice(1).map(({ name }) => name)));
    const read = (sql: string) => after.fork().execute(sql);
    expect(await read(`select "kind", "version" from "organizations"."organization"`)).toEqual([
      { kind: "CENTRAL_ORGANIZATION", version: 2 },
    ]);
    expect(await read(`select "standing_organization_id" as "id" from "organizations"."emulation_council"`)).toEqual([
      { id: organizationId },
    ]);
    const changes = `select "type", "kind", "before", "after", "snapshot" from "organizations"."change" where "actor" in ('a', 'system') order by "seq"`;
    expect(await read(changes)).toEqual([
      {
        ...{ type: "Organization", kind: "CREATED", before: null },
        ...{ after: JSON.parse(kind), snapshot: JSON.parse(kind) },
      },
      {
        ...{ type: "EmulationCouncil", kind: "CREATED", before: null, snapshot: JSON.parse(council) },
        after: { code: "hoi-dong", standingOrganizationId: organizationId },
      },
      {
        ...{ type: "Organization", kind: "UPDATED" },
        before: { kind: "CENTRAL_BODY", version: 1 },
        after: { kind: "CENTRAL_ORGANIZATION", version: 2 },
        snapshot: { code: "bo-noi-vu", kind: "CENTRAL_ORGANIZATION" },
      },
    ]);
    await after.close();
  } finally {
    await instance.close();
  }
}, 120_000);
