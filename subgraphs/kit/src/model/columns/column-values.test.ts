import "reflect-metadata";
import { DomainError } from "@thidua/base/errors";
import { describe, expect, expectTypeOf, it } from "vitest";
import { BaseRecord } from "../database/index.js";
import { registerEnumeration } from "../enumerations/index.js";
import { PUBLIC } from "../visibility/index.js";
import { Amount, Choices, columnValues, Day, declaredColumns, Flag, ForeignId, Json, Text, Texts } from "./index.js";

enum Flavor {
  SWEET = "SWEET",
  SOUR = "SOUR",
}
registerEnumeration(Flavor, "Flavor", ["Vị", "A flavor"], { SWEET: ["Ngọt", "Sweet"], SOUR: ["Chua", "Sour"] });

class Fruit extends BaseRecord {
  @Text("Tên", "The name", { level: PUBLIC, limit: 10 })
  name!: string;

  @Text("Ghi chú", "A note", { level: PUBLIC, nullable: true })
  note?: string | null;

  @Amount("Giá, đồng", "The price in đồng", { level: PUBLIC, nullable: true })
  priceVnd?: number | null;

  @Flag("Đã chín", "Whether it is ripe", { level: PUBLIC })
  isRipe: boolean = false;

  @Day("Ngày hái", "The date of picking", { level: PUBLIC, nullable: true })
  pickedOn?: string | null;

  @Choices(Flavor, "Các vị", "The flavors", { level: PUBLIC })
  flavors!: Flavor[];

  @Texts("Các tên khác", "Other names", { level: PUBLIC })
  otherNames!: string[];

  @Json(() => String, "Nơi trồng", "Where it grows", { level: PUBLIC, nullable: true })
  origin?: { place: string } | null;

  @ForeignId({ nullable: true })
  growerId?: string | null;
}

const violationsOf = (values: () => unknown): unknown => {
  try {
    values();
  } catch (error) {
    return (error as DomainError).violations;
  }
  return null;
};

describe("the values of columns", () => {
  it("are those of the input's fields that have a column, each as its column stores it", () => {
    const input = {
      name: " Quả   ổi ",
      note: "  ",
      priceVnd: 0,
      isRipe: true,
      pickedOn: "2026-07-01",
      flavors: [Flavor.SOUR, Flavor.SWEET, Flavor.SOUR],
      otherNames: ["ổi ", "ổi", "guava"],
      growerId: undefined,
      idempotencyKey: "khong-phai-cot",
    };
    expect(columnValues(Fruit, input, {})).toEqual({
      name: "Quả ổi",
      note: null,
      priceVnd: 0,
      isRipe: true,
      pickedOn: "2026-07-01",
      flavors: [Flavor.SWEET, Flavor.SOUR],
      otherNames: ["ổi", "guava"],
      growerId: null,
    });
  });

  it("are null, an empty list, or the record's own default for what the input leaves out", () => {
    const input: { name: string; note?: string; isRipe?: boolean | null } = { name: "Ổi", isRipe: null };
    expect(columnValues(Fruit, input, {})).toEqual({ name: "Ổi", flavors: [], otherNames: [] });
  });

  it("give way to the values that the caller states, and leave out those of every record", () => {
    const input = { name: "Ổi", origin: "Hà Giang", id: "x", version: 3, certainty: "STATED", sources: [] };
    const values = columnValues(Fruit, input, { origin: { place: "Hà Giang" }, flavors: [Flavor.SWEET] });
    expect(values).toEqual({ name: "Ổi", origin: { place: "Hà Giang" }, flavors: [Flavor.SWEET], otherNames: [] });
    expectTypeOf(values).toEqualTypeOf<Pick<Fruit, "name"> & { origin: { place: string }; flavors: Flavor[] }>();
  });

  it("do not include a column that is stored as JSON and stands in the input as it came", () => {
    expect(() => columnValues(Fruit, { origin: "Hà Giang" }, {})).toThrow("Fruit.origin is stored as JSON");
  });

  it("are refused with the path of the field", () => {
    const input = { name: "", note: "x".repeat(2_001), otherNames: ["ổi", ""] };
    expect(violationsOf(() => columnValues(Fruit, { name: "" }, {}))).toMatchObject([
      { code: "REQUIRED", path: ["name"] },
    ]);
    expect(violationsOf(() => columnValues(Fruit, { ...input, name: "x".repeat(11) }, {}))).toMatchObject([
      { code: "TOO_LONG", path: ["name"], values: { limit: 10 } },
    ]);
    expect(violationsOf(() => columnValues(Fruit, { ...input, name: "x" }, {}, ["fruits", 2]))).toMatchObject([
      { code: "TOO_LONG", path: ["fruits", 2, "note"], values: { limit: 2_000 } },
    ]);
    expect(violationsOf(() => columnValues(Fruit, { otherNames: ["ổi", ""] }, {}))).toMatchObject([
      { code: "REQUIRED", path: ["otherNames", 1] },
    ]);
  });
});

it("the columns of a class are those that it inherits and its own, a column declared again once", () => {
  class Mango extends Fruit {
    @Text("Tên xoài", "The name of the mango", { level: PUBLIC })
    override name!: string;
  }
  const names = declaredColumns(Mango).filter(({ property }) => property === "name");
  expect(names).toMatchObject([{ vi: "Tên xoài", limit: 2_000 }]);
  expect(declaredColumns(Mango).map(({ property }) => property)).toContain("createdAt");
});
