import "reflect-metadata";
import { type GraphQLEnumType, printType } from "graphql";
import { Arg, buildSchemaSync, Query, Resolver } from "type-graphql";
import { expect, it } from "vitest";
import { ForeignId, SortKey, Whole } from "../../model/columns/index.js";
import { PUBLIC } from "../../model/visibility/index.js";
import { orderOf } from "./order-of.js";

class Lantern {
  @SortKey()
  nameSortKey!: string;

  @Whole("Số nến", "The number of candles", { level: PUBLIC })
  candles!: number;

  @ForeignId()
  ownerId!: string;
}

const order = orderOf(Lantern, "Lantern", {
  NAME: ["nameSortKey", "Tên, theo thứ tự tiếng Việt", "The name, in Vietnamese order"],
  CANDLES: "candles",
});

@Resolver()
class LanternResolver {
  @Query(() => Boolean)
  lanterns(@Arg("orderBy", () => [order.input]) orderBy: object[]): boolean {
    return orderBy.length > 0;
  }
}

it("an order describes its fields by their columns and leads to them", () => {
  const schema = buildSchemaSync({
    resolvers: [LanternResolver],
    validate: false,
    orphanedTypes: [],
    authChecker: () => true,
  });
  const values = (schema.getType("LanternOrderField") as GraphQLEnumType).getValues();
  expect(values.map(({ name, description }) => [name, description])).toEqual([
    ["NAME", "Tên, theo thứ tự tiếng Việt. The name, in Vietnamese order."],
    ["CANDLES", "Số nến. The number of candles."],
  ]);
  expect(printType(schema.getType("LanternOrder")!)).toMatch(
    /field: LanternOrderField!\s[^}]*direction: OrderDirection! = ASC/,
  );
  expect(order.columns).toEqual({ NAME: "nameSortKey", CANDLES: "candles" });
});

it("a term without a description is refused", () => {
  expect(() => orderOf(Lantern, "OtherLantern", { NAME: "nameSortKey" })).toThrow("Lantern has no column nameSortKey");
  expect(() => orderOf(Lantern, "OtherLantern", { OWNER: "ownerId" })).toThrow("The column ownerId has no description");
});
