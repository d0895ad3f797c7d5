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

/** The search columns of a record, as the record makes them. */
type Searched = Pick<SearchableRecord, "refreshSearch" | "searchText" | "searchAccents">;

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
        const { prototype } = [...em.getMetadata()].find((meta) => meta.tableName === table)!;
        // No change of these records is recorded, which tests otherwise refuse.
        await em.execute(`alter table ${name} disable trigger "refuse_bypass"`);
        for (let from = 0; from < many; from += batch) {
          const rows = Array.from({ length: batch }, (_, index) => {
            const { values, columns } = rowOf(from + index);
            const record = Object.assign(Object.create(prototype), values) as Searched;
            record.refreshSearch();
            return { ...columns, search_text: record.searchText, search_accents: record.searchAccents };
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

const common = (index: number) => ({
  id: newId(),
  version: 1,
  created_at: "2026-01-01T00:00:00Z",
  updated_at: "2026-01-01T00:00:00Z",
  certainty: "STATED",
  sources: [],
  code: `many-${index}`,
});

/** The values of an organization by which it is searched, and its columns. */
function organizationOf(index: number) {
  const [name, kind, level] = kinds[index % kinds.length]!;
  const place = `${pick(places, index)} ${pick(places, index * 7 + 3)}`;
  const fullName = `${name} ${place}${index % 3 === 0 ? ` ${1 + (index % 9)}` : ""}`;
  const names = {
    ...{ fullName, shortName: null, symbolCode: null, validFrom: null, validFromPrecision: "UNKNOWN" },
    ...{ validTo: null, validToPrecision: "UNKNOWN" },
  };
  const record = common(index);
  return {
    values: { code: record.code, nameHistory: [names], identifierValues: [], provinceLabel: "tỉnh Đồng Tháp" },
    columns: {
      ...record,
      ...{ kind, level, province_sources: [], province_label: "tỉnh Đồng Tháp", name_history: [names] },
      ...{ identifier_values: [], name_sort_key: sortKey(fullName), established_precision: "UNKNOWN" },
      ...{ dissolved_precision: "UNKNOWN", has_end: false },
    },
  };
}

/** The values of a person by which they are searched, and the columns. */
function personOf(index: number) {
  const fullName = `${pick(families, index * 3)} ${pick(middles, index * 5 + 1)} ${pick(given, index * 11 + (index >> 6))}`;
  const { code: _code, ...record } = common(index);
  return { values: { fullName }, columns: { ...record, full_name: fullName, name_sort_key: personSortKey(fullName) } };
}

/** Some item, the same for the same number: neighbours differ. */
function pick<Item>(items: readonly Item[], number: number): Item {
  return items[(Math.imul(number + 1, 2_654_435_761) >>> 8) % items.length]!;
}
