import "reflect-metadata";
import { printType } from "graphql";
import { Arg, buildSchemaSync, Query, Resolver } from "type-graphql";
import { expect, it } from "vitest";
import {
  Amount,
  Choice,
  Choices,
  Day,
  Flag,
  ForeignId,
  Instant,
  Json,
  SortKey,
  Text,
  Whole,
} from "../../model/columns/index.js";
import { registerEnumeration } from "../../model/enumerations/index.js";
import { PUBLIC } from "../../model/visibility/index.js";
import { FilterInput } from "./filter-input.js";
import { filterOf } from "./filter-of.js";

enum Color {
  RED = "RED",
}
registerEnumeration(Color, "Color", ["Màu", "A color"], { RED: ["Đỏ", "Red"] });

abstract class Named {
  @Text("Tên", "The name", { level: PUBLIC })
  name!: string;
}

class Kite extends Named {
  id!: string;

  @SortKey()
  nameSortKey!: string;

  @Whole("Số dây", "The number of strings", { level: PUBLIC })
  strings!: number;

  @Amount("Giá, đồng", "The price in đồng", { level: PUBLIC })
  price!: number;

  @Flag("Có đuôi", "Whether it has a tail", { level: PUBLIC })
  hasTail!: boolean;

  @Day("Ngày làm", "The date of making", { level: PUBLIC })
  madeOn!: string;

  @Instant("Lúc thả", "The time of the flight", { level: PUBLIC })
  flownAt!: Date;

  @Choice(Color, "Màu", "The color", { level: PUBLIC })
  color!: Color;

  @Choices(Color, "Các màu dây", "The colors of the strings", { level: PUBLIC })
  stringColors!: Color[];

  @Json(() => String, "Hình", "The shape", { level: PUBLIC })
  shape!: object;

  @ForeignId()
  ownerId!: string;

  @ForeignId({ description: ["Người làm", "The maker"] })
  makerId!: string;
}

@FilterInput("Điều kiện lọc diều", "Conditions on kites")
class KiteFilter extends filterOf(
  Kite,
  ["id", "name", "strings", "price", "hasTail", "madeOn", "flownAt", "color", "stringColors"],
  { maker: "makerId", owner: ["ownerId", "Chủ diều", "The owner of the kite"] },
) {}

/** A second subgraph of the same process that filters by the same enumeration. */
@FilterInput("Điều kiện lọc diều giấy", "Conditions on paper kites")
class PaperKiteFilter extends filterOf(Kite, ["color"]) {}

@Resolver()
class KiteResolver {
  @Query(() => Boolean)
  kites(@Arg("filter", () => KiteFilter) filter: KiteFilter): boolean {
    return filter instanceof KiteFilter;
  }
}

@Resolver()
class PaperKiteResolver {
  @Query(() => Boolean)
  paperKites(@Arg("filter", () => PaperKiteFilter) filter: PaperKiteFilter): boolean {
    return filter instanceof PaperKiteFilter;
  }
}

const schemaOf = (resolver: typeof KiteResolver | typeof PaperKiteResolver) =>
  buildSchemaSync({ resolvers: [resolver], validate: false, orphanedTypes: [], authChecker: () => true });

it("a filter has a field for each column with the operators of its kind and the column's description", () => {
  const schema = schemaOf(KiteResolver);
  const fields = schema.getType("KiteFilter") as unknown as {
    getFields(): { [name: string]: { type: unknown; description: string } };
  };
  const described = Object.entries(fields.getFields()).map(([name, { type, description }]) => [
    name,
    String(type),
    description,
  ]);
  expect(described).toEqual([
    ["id", "IdFilter", "Mã định danh. The ID."],
    ["name", "StringFilter", "Tên. The name."],
    ["strings", "IntFilter", "Số dây. The number of strings."],
    ["price", "SafeIntFilter", "Giá, đồng. The price in đồng."],
    ["hasTail", "BooleanFilter", "Có đuôi. Whether it has a tail."],
    ["madeOn", "DateFilter", "Ngày làm. The date of making."],
    ["flownAt", "DateTimeFilter", "Lúc thả. The time of the flight."],
    ["color", "ColorFilter", "Màu. The color."],
    ["stringColors", "ColorListFilter", "Các màu dây. The colors of the strings."],
    ["maker", "IdFilter", "Người làm. The maker."],
    ["owner", "IdFilter", "Chủ diều. The owner of the kite."],
    ["and", "[KiteFilter!]", expect.stringContaining("All of these conditions hold.")],
    ["or", "[KiteFilter!]", expect.stringContaining("At least one of these conditions holds.")],
    ["not", "KiteFilter", expect.stringContaining("This condition does not hold, also where a value is missing.")],
  ]);
  expect(schema.getType("KiteFilter")?.description).toBe("Điều kiện lọc diều. Conditions on kites.");
  // The class that a filter extends is no type of the graph.
  expect(schema.getType("ColumnsFilter")).toBeUndefined();
});

it("two schemas of one process have the same operators for one enumeration", () => {
  const printed = [KiteResolver, PaperKiteResolver].map((resolver) =>
    printType(schemaOf(resolver).getType("ColorFilter")!),
  );
  expect(printed[0]).toBe(printed[1]);
  expect(printed[0]).toContain("in: [Color!]");
});

it("rules lead from filter fields to columns", () => {
  expect(KiteFilter.rules).toMatchObject({ id: "id", name: "name", maker: "makerId", owner: "ownerId" });
  const rule = KiteFilter.rules.stringColors as (given: object) => unknown;
  expect(rule({ has: "RED" })).toEqual({ stringColors: { $contains: ["RED"] } });
});

it("a property that is no column, has no operators or no description is refused", () => {
  expect(() => filterOf(Kite, ["nameSortKey"])).toThrow("Kite has no column nameSortKey");
  expect(() => filterOf(Kite, ["shape"])).toThrow("No operators filter by shape");
  expect(() => filterOf(Kite, ["ownerId"])).toThrow("The column ownerId has no description");
});
