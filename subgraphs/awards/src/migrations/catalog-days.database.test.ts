import { randomUUID } from "node:crypto";
import { openMemoryDatabase } from "@thidua/kit/model/database";
import { openDatabase } from "@thidua/kit/serve/database";
import { createEmptyDatabase, insertRow, testEnvironment } from "@thidua/kit/testing";
import { expect, it } from "vitest";
import { awards } from "../definition.js";
import { migrations } from "./index.js";

it("rows of one key that share a day stop the migration, which names them; other rows stay as they are", async () => {
  const instance = await openMemoryDatabase();
  const source = { kind: "embedded", database: instance } as const;
  try {
    const last = migrations.findIndex(({ name }) => name.endsWith("catalog-days"));
    const before = await openDatabase({ ...awards.database, migrations: migrations.slice(0, last) }, source);
    await before.migrate();
    const idOf = (end: number) => `00000000-0000-7000-8000-00000000000${end}`;
    const insert = (end: number, code: string, validFrom: string | null, validTo: string | null) =>
      insertRow(before.fork(), '"awards"."commendation_type"', {
        ...{ id: idOf(end), version: 1, created_at: new Date(), updated_at: new Date(), certainty: "STATED" },
        ...{ sources: "[]", label_vi: "", label_en: "", legal_basis: "[]", code, position: 1 },
        ...{ valid_from: validFrom, valid_to: validTo },
      });
    await insert(1, "MERIT", null, "2024-01-01");
    await insert(2, "MERIT", "2024-01-01", null);
    await insert(3, "AD_HOC", "2020-01-01", null);
    await insert(4, "AD_HOC", "2024-01-01", null);
    await before.close();

    const refused = await openDatabase(awards.database, source);
    await expect(refused.migrate()).rejects.toThrow(
      `Rows of awards.commendation_type for the same key are in force on the same day. Set valid_to of one of each two, and migrate again. AD_HOC: ${idOf(3)} and ${idOf(4)}`,
    );
    const update = 'update "awards"."commendation_type" set "valid_to" = ? where "id" = ?';
    await refused.fork().execute(update, ["2024-01-01", idOf(3)]);
    await refused.migrate();
    const rows = await refused.fork().execute('select "id" from "awards"."commendation_type" order by "id"');
    expect(rows).toHaveLength(4);
    await expect(refused.fork().execute(update, ["2024-01-02", idOf(3)])).rejects.toThrow(
      "commendation_type_days_of_code",
    );
    await refused.close();
  } finally {
    await instance.close();
  }
}, 120_000);

const serverUrl = testEnvironment().TEST_DATABASE_URL;

it.runIf(serverUrl)(
  "a role that may not create the extension is shown who can, and migrates when it is there",
  async () => {
    const place = await createEmptyDatabase(serverUrl!);
    const role = `thidua_test_${randomUUID().replaceAll("-", "")}`;
    const database = new URL(place.url).pathname.slice(1);
    const url = Object.assign(new URL(place.url), { username: role, password: role }).toString();
    const open = (applied?: number) =>
      openDatabase({ ...awards.database, migrations: migrations.slice(0, applied) }, { kind: "server", url });
    try {
      await place.query(`create role ${role} login password '${role}'`);
      await place.query(`grant create on database ${database} to ${role}`);
      const before = await open(migrations.findIndex(({ name }) => name.endsWith("catalog-days")));
      await before.migrate();
      await before.close();
      await place.query(`revoke create on database ${database} from ${role}`);
      const refused = await open();
      await expect(refused.migrate()).rejects.toThrow(
        "The extension btree_gist is missing, and this role may not create it. Run `npm run database-roles`, and migrate again.",
      );
      await place.query("create extension btree_gist");
      expect(await refused.migrate()).toContain("20261201010000-catalog-days");
      await refused.close();
    } finally {
      await place.drop();
      const server = await createEmptyDatabase(serverUrl!);
      await server.query(`drop role if exists ${role}`);
      await server.drop();
    }
  },
  120_000,
);
