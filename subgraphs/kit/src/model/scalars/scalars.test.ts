import "reflect-metadata";
import { type GraphQLEnumType, parseValue, printType } from "graphql";
import { buildSchemaSync, Field, ObjectType, Query, Resolver } from "type-graphql";
import { describe, expect, test } from "vitest";
import { Public } from "../visibility/index.js";
import { BigIntegerScalar } from "./big-integer.js";
import { DateScalar } from "./date.js";
import { DatePrecision } from "./date-precision.js";
import { DateTimeScalar } from "./date-time.js";
import { SafeIntegerScalar } from "./safe-integer.js";

@ObjectType({ description: "Mốc. A moment." })
class Moment {
  @Public()
  @Field(() => DateScalar)
  heldOn!: string;

  @Public()
  @Field(() => DateTimeScalar)
  publishedAt!: Date;

  @Public()
  @Field(() => SafeIntegerScalar)
  amountVnd!: number;

  @Public()
  @Field(() => DatePrecision)
  precision!: DatePrecision;
}

@Resolver(() => Moment)
class MomentResolver {
  @Public()
  @Query(() => Moment)
  moment(): Moment {
    return new Moment();
  }
}

const schema = buildSchemaSync({ resolvers: [MomentResolver], validate: false, authChecker: () => true });

describe("the scalars in a schema", () => {
  test("fields have the graph's own types", () => {
    expect(printType(schema.getType("Moment")!)).toContain(
      "heldOn: Date!\n  publishedAt: DateTime!\n  amountVnd: SafeInt!\n  precision: DatePrecision!",
    );
  });

  test("every scalar says where it is specified, and all are described in Vietnamese first", () => {
    for (const name of ["Date", "DateTime", "SafeInt"]) {
      const type = schema.getType(name)!;
      expect(printType(type)).toMatch(/@specifiedBy\(url: "https:/);
      expect(type.description).toMatch(/^(Ngày|Thời điểm|Số nguyên).+\. (A|An) /);
    }
  });

  test("every precision is described", () => {
    const values = (schema.getType("DatePrecision") as GraphQLEnumType).getValues();
    expect(values.map((value) => value.value)).toEqual(["MINUTE", "DAY", "MONTH", "YEAR", "INFERRED", "UNKNOWN"]);
    for (const value of values) expect(value.description).toMatch(/^[ĐKNS].+\. .+\.$/);
  });

  test("an amount in đồng may be greater than 32 bits but not a fraction", () => {
    expect(SafeIntegerScalar.parseValue(12_500_000_000)).toBe(12_500_000_000);
    expect(SafeIntegerScalar.parseLiteral(parseValue("12500000000"))).toBe(12_500_000_000);
    expect(SafeIntegerScalar.serialize("12500000000")).toBe(12_500_000_000);
    const refused = expect.objectContaining({ extensions: expect.objectContaining({ code: "INVALID_INTEGER" }) });
    for (const value of [0.5, 2 ** 53, "12500000000", true, null, [1], {}])
      expect(() => SafeIntegerScalar.parseValue(value)).toThrow(refused);
    for (const literal of ["0.5", "9007199254740993", '"1"', "true", "[1]"])
      expect(() => SafeIntegerScalar.parseLiteral(parseValue(literal))).toThrow(refused);
  });

  test("a sum of amounts may be greater than every double, and is a text", () => {
    for (const sum of ["0", "-1", "9007199254740993", "18000000000000000"])
      expect(BigIntegerScalar.serialize(sum)).toBe(sum);
    for (const value of ["", "1.5", "1e3", "một", 18_000_000_000_000_000, null])
      expect(() => BigIntegerScalar.serialize(value)).toThrow(TypeError);
  });
});
