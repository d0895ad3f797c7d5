import { openMemoryDatabase } from "@thidua/kit/model/database";
import { sortKey } from "@thidua/kit/model/names";
import { openDatabase } from "@thidua/kit/serve/database";
import { insertRow } from "@thidua/kit/testing";
import { expect, it } from "vitest";
import { ceremonyKeyOf } from "../award/ceremony-key.js";
import { AwardCategory } from "../award-form/award-category.js";
import { AwardLevel } from "../award-form/award-level.js";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import { awards } from "../definition.js";
import { migrations } from "./index.js";

const names = ["Sở Nội vụ", "Sở Nội vụ, tỉnh", "Phòng Hoá", "Phòng Hóa", "PHÒNG HÓA", "Ban 10", "Ban 9"];

it("stored awards get the packed key that they would get today, and stay in their order", async () => {
  const instance = await openMemoryDatabase();
  const source = { kind: "embedded", database: instance } as const;
  try {
    const last = migrations.findIndex(({ name }) => name.endsWith("packed-ceremony-keys"));
    const before = await openDatabase({ ...awards.database, migrations: migrations.slice(0, last) }, source);
    await before.migrate();
    const em = before.fork();
    const insert = (table: string, row: { [column: string]: unknown }) => insertRow(em, `"awards"."${table}"`, row);
    const record = { version: 1, created_at: new Date(), updated_at: new Date(), certainty: "STATED", sources: "[]" };
    const id = "00000000-0000-7000-8000-000000000001";
    await insert("award_form", {
      ...{ ...record, id, label_vi: "", label_en: "", legal_basis: "[]", key: "GK", code: "GK", code_key: "GK" },
      ...{ is_code_provisional: false, category: "COMMENDATION_CERTIFICATE", level: "UNIT", subject_kinds: "{}" },
      ...{ grades: "[]", precedence: 450, conditions: "[]", label_sort_key: "" },
    });
    await insert("award_decision", { ...record, id, organization_id: id, steps: "[]" });
    for (const [index, name] of names.entries()) {
      await insert("award", {
        ...{ ...record, id: crypto.randomUUID(), decision_id: id, form_id: id, form_key: "GK" },
        ...{ subject_kind: "COLLECTIVE", recipient_name: name, recipient_key: String(index), is_posthumous: false },
        ...{ recipient_sort_key: sortKey(name), decided_on: "2025-01-20", search_text: "" },
        ...{ form_category: "COMMENDATION_CERTIFICATE", form_level: "UNIT" },
        ceremony_key: `3.1.0.000450.9.0/${sortKey(name)}`,
      });
    }
    const inOrder =
      'select "recipient_name" as "name", "ceremony_key" as "key" from "awards"."award" order by "ceremony_key"';
    const earlier = await em.execute<{ name: string }[]>(inOrder);
    await before.close();

    const after = await openDatabase(awards.database, source);
    await after.migrate();
    const rows = await after.fork().execute<{ name: string; key: string }[]>(inOrder);
    expect(rows.map(({ name }) => name)).toEqual(earlier.map(({ name }) => name));
    const form = { category: AwardCategory.COMMENDATION_CERTIFICATE, level: AwardLevel.UNIT, precedence: 450 };
    for (const { name, key } of rows)
      expect(key).toBe(
        ceremonyKeyOf({ form, subjectKind: AwardSubjectKind.COLLECTIVE, isPosthumous: false, recipientName: name }),
      );
    // A program of an earlier version cannot store a key of another order.
    await expect(
      after.fork().execute('update "awards"."award" set "ceremony_key" = ?', [`3.1.0.000450.9.0/${sortKey("Sở")}`]),
    ).rejects.toThrow("award_ceremony_key_check");
    await after.close();
  } finally {
    await instance.close();
  }
}, 120_000);
