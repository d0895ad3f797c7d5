import { newId } from "@thidua/base/identifiers";
import { personSortKey, sortKey } from "@thidua/kit/model/names";
import type { SearchableRecord } from "@thidua/kit/model/search";
import type { TestContent } from "@thidua/kit/testing";
import { sourceFingerprint } from "../../src/databases/source-fingerprint.js";
import { seededContent } from "../seeded-content.js";

/** How many organizations and how many persons there are. */
const many = 20_000;
/** How many rows are copied at once. */
const batch = 2_000;

const families = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Nông Lương Triệu Ma".split(
  " ",
);
const middles = "Văn Thị Hữu Đức Ngọc Minh Thanh Quang Xuân Thu Kim Bảo".split(" ");
const given =
  "Anh Ánh Bình Châu Chi Cường Dung Dũng Đạt Giang Hà Hải Hạnh Hằng Hiền Hiếu Hoa Hòa Hoàn Hồng Huệ Hùng Hương Khánh Lan Lân Linh Loan Long Mai Mạnh Nam Nga Ngân Nghĩa Nhung Phong Phúc Phương Quân Quý Sơn Tâm Thảo Thắng Thịnh Thủy Toàn Trang Trung Tuấn Tùng Tuyết Uyên Vân Việt Vinh Yến".split(
    " ",
  );
const places =
  "An Bình Cao Đông Hòa Hưng Kỳ Lâm Long Lộc Mỹ Nam Phong Phú Phước Quang Sơn Tân Thanh Thịnh Thuận Trung Vĩnh Xuân Yên".split(
    " ",
  );
const kinds = [
  ["Ủy ban nhân dân xã", "PEOPLES_COMMITTEE", "COMMUNE"],
  ["Trường Trung học cơ sở", "SUBORDINATE_UNIT", "COMMUNE"],
  ["Trạm Y tế xã", "SUBORDINATE_UNIT", "COMMUNE"],
  ["Phòng Nội vụ huyện", "DIVISION", "DISTRICT"],
  ["Hội Liên hiệp Phụ nữ xã", "MASS_ORGANIZATION", "COMMUNE"],
] as const;

/**
 * The facts of the articles and 20,000 organizations and persons more, copied past the services: what they cost is the size of the
 * tables. The names are common ones, in an order that is the same in each run.
 */
export function manyRecords(): TestContent {
  return {
    name: "many_records",
    fingerprint: [sourceFingerprint(), many, organizationOf, personOf, families, middles, given, places].join(" "),
    base: seededContent(),
    async fill([database]) {
      const em = database!.fork();
      for (const { table, rowOf } of [
        { table: "organization", rowOf: organizationOf },
        { table: "person", rowOf: personOf },
      ]) {
        const name = `"organizations"."${table}"`;
        const { className } = [...em.getMetadata()].find((meta) => meta.tableName === table)!;
        // Columns that are added tomorrow are as in a record of the articles.
        const [{ known }] = await em.execute<[{ known: object }]>(
          `select to_jsonb("record") as "known" from ${name} as "record" order by "id" limit 1`,
        );
        // No change of these records is recorded, which tests otherwise refuse.
        await em.execute(`alter table ${name} disable trigger "refuse_bypass"`);
        for (let from = 0; from < many; from += batch) {
          const reader = em.fork();
          const rows = Array.from({ length: batch }, (_, index) => {
            const row = { ...known, ...rowOf(from + index) };
            const record = reader.map(className as never, row as never) as unknown as SearchableRecord;
            record.refreshSearch();
            return { ...row, search_text: record.searchText, search_accents: record.searchAccents };
          });
          await em.execute(
            `insert into ${name} select "row".* from jsonb_populate_recordset(null::${name}, ?::jsonb) as "row"`,
            [JSON.stringify(rows)],
          );
        }
        await em.execute(`alter table ${name} enable trigger "refuse_bypass"`);
        await em.execute(`vacuum analyze ${name}`);
      }
      await em.execute(`vacuum analyze "organizations"."search_word"`);
    },
  };
}

/** The columns of an organization in which it differs from another. */
function organizationOf(index: number) {
  const [name, kind, level] = kinds[index % kinds.length]!;
  const place = `${pick(places, index)} ${pick(places, index * 7 + 3)}`;
  const fullName = `${name} ${place}${index % 3 === 0 ? ` ${1 + (index % 9)}` : ""}`;
  const unknown = { from: null, until: null, precision: "UNKNOWN" };
  const names = { fullName, shortName: null, symbolCode: null, begins: unknown, ends: unknown };
  return {
    ...{ id: newId(), code: `many-${index}`, kind, level, province_label: "tỉnh Đồng Tháp", name_history: [names] },
    ...{ identifier_values: [], search_label: null, name_sort_key: sortKey(fullName), parent_id: null },
  };
}

/** The columns of a person in which they differ from another. */
function personOf(index: number) {
  const fullName = `${pick(families, index * 3)} ${pick(middles, index * 5 + 1)} ${pick(given, index * 11 + (index >> 6))}`;
  return { id: newId(), full_name: fullName, name_sort_key: personSortKey(fullName) };
}

/** Some item, the same for the same number: neighbours differ. */
function pick<Item>(items: readonly Item[], number: number): Item {
  return items[(Math.imul(number + 1, 2_654_435_761) >>> 8) % items.length]!;
}
