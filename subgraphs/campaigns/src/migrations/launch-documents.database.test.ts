import { toDocumentReference } from "@thidua/documents";
import { openMemoryDatabase } from "@thidua/kit/model/database";
import { openDatabase } from "@thidua/kit/serve/database";
import { expect, it } from "vitest";
import { campaigns } from "../definition.js";
import { migrations } from "./index.js";

it("the documents of stored campaigns and plans are registered once", async () => {
  const instance = await openMemoryDatabase();
  const source = { kind: "embedded", database: instance } as const;
  try {
    const last = migrations.findIndex(({ name }) => name.endsWith("launch-documents"));
    const before = await openDatabase({ ...campaigns.database, migrations: migrations.slice(0, last) }, source);
    await before.migrate();
    const em = before.fork();
    const insert = async (table: string, row: object) => {
      const record = {
        id: crypto.randomUUID(),
        version: 1,
        created_at: new Date(),
        updated_at: new Date(),
        sources: "[]",
      };
      const columns = Object.entries({ ...record, certainty: "STATED", ...row });
      await em.execute(
        `insert into "campaigns"."${table}" (${columns.map(([name]) => `"${name}"`).join(", ")}) values (${columns.map(() => "?").join(", ")})`,
        columns.map(([, value]) => value),
      );
    };
    const reference = (text: string) => JSON.stringify(toDocumentReference({ text }));
    const campaign = (code: string, launch_document: string | null) =>
      insert("campaign", {
        ...{
          code,
          name: code,
          name_sort_key: code,
          kind: "MOVEMENT",
          forms: "{}",
          target_groups: "{}",
          content_text: "",
        },
        ...{ starts_on_precision: "DAY", ends_on_precision: "DAY", launch_document },
      });
    await campaign("a", reference("Kế hoạch số 95/KH-UBND ngày 29/7/2019"));
    await campaign("b", reference("KH 95/KH-UBND ngày 29/7/2019"));
    await campaign("c", reference("Kế hoạch số 17/KH-TTT ngày 29/8/2019"));
    await campaign("d", null);
    await campaign("e", reference("Kế hoạch phát động thi đua"));
    await insert("emulation_plan", {
      ...{ name: "a", name_sort_key: "a", year: 2023, forms: "{}", content_text: "", is_occasion_list_complete: true },
      organization_id: crypto.randomUUID(),
      document: reference("Kế hoạch số 21/KH-UBND ngày 16/1/2023"),
    });
    const known = { type: "PLAN", kind: "ADMINISTRATIVE", number: 17, symbol: "KH-TTT", year: 2019 };
    await insert("cited_document", { ...known, reference: reference("Kế hoạch 17/KH-TTT ngày 29/8/2019") });
    await before.close();

    const after = await openDatabase(campaigns.database, source);
    await after.migrate();
    const rows = await after.fork().execute(
      `select "number", "symbol", "type", "kind", "year", "issued_on"::text, "issuer_symbol", "issuer_id", "search_text" <> '' as "searchable"
        from "campaigns"."cited_document" order by "number" nulls last`,
    );
    const added = { type: "PLAN", kind: "ADMINISTRATIVE", issuer_id: null, searchable: true };
    expect(rows).toEqual([
      expect.objectContaining({ number: 17, issued_on: null }),
      { ...added, number: 21, symbol: "KH-UBND", year: 2023, issued_on: "2023-01-16", issuer_symbol: "UBND" },
      { ...added, number: 95, symbol: "KH-UBND", year: 2019, issued_on: "2019-07-29", issuer_symbol: "UBND" },
      { ...added, number: null, kind: null, symbol: null, year: null, issued_on: null, issuer_symbol: null },
    ]);
    await after.close();
  } finally {
    await instance.close();
  }
}, 120_000);
