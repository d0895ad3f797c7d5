import { openMemoryDatabase } from "@thidua/kit/model/database";
import { openDatabase } from "@thidua/kit/serve/database";
import { insertRow } from "@thidua/kit/testing";
import { expect, it } from "vitest";
import { awards } from "../definition.js";
import { migrations } from "./index.js";

it("stored awards get the class and level of their form and are no longer found by their achievement", async () => {
  const instance = await openMemoryDatabase();
  const source = { kind: "embedded", database: instance } as const;
  try {
    const before = await openDatabase({ ...awards.database, migrations: migrations.slice(0, 1) }, source);
    await before.migrate();
    const em = before.fork();
    const record = { version: 1, created_at: new Date(), updated_at: new Date(), certainty: "STATED", sources: "[]" };
    const insert = (table: string, row: { [column: string]: unknown }) => insertRow(em, `"awards"."${table}"`, row);
    const [form, decision, award] = ["1", "2", "3"].map((last) => `00000000-0000-7000-8000-00000000000${last}`);
    await insert("award_form", {
      ...{ ...record, id: form, label_vi: "", label_en: "", legal_basis: "[]", key: "GK", code: "GK", code_key: "GK" },
      ...{ is_code_provisional: false, category: "COMMENDATION_CERTIFICATE", level: "UNIT", subject_kinds: "{}" },
      ...{ grades: "[]", precedence: 1, conditions: "[]", label_sort_key: "" },
    });
    await insert("award_decision", { ...record, id: decision, organization_id: form, steps: "[]" });
    await insert("award", {
      ...{ ...record, id: award, decision_id: decision, form_id: form, form_key: "GK", subject_kind: "INDIVIDUAL" },
      ...{ recipient_name: "Lê Thị Ánh", recipient_key: "", recipient_sort_key: "", position: "Kế toán" },
      ...{ achievement: "Cắt giảm thủ tục", decided_on: "2025-01-20", is_posthumous: false, ceremony_key: "" },
      search_text: " le thi anh ke toan cat giam thu tuc",
    });
    await before.close();
    const after = await openDatabase(awards.database, source);
    expect(await after.migrate()).toEqual(expect.arrayContaining(migrations.slice(1).map(({ name }) => name)));
    const [row] = await after
      .fork()
      .execute(`select "form_category", "form_level", "search_text" from "awards"."award"`);
    expect(row).toEqual({
      form_category: "COMMENDATION_CERTIFICATE",
      form_level: "UNIT",
      search_text: " =le-thi-anh le thi anh | ke toan ",
    });
    await after.close();
  } finally {
    await instance.close();
  }
});
