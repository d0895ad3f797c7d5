import "reflect-metadata";
import type { Opt } from "@mikro-orm/core";
import { type GraphQLObjectType, printType } from "graphql";
import { buildSchemaSync, ObjectType, Query, Resolver } from "type-graphql";
import { describe, expect, expectTypeOf, it } from "vitest";
import { declaredColumn } from "../columns/index.js";
import { DatePrecision } from "../scalars/index.js";
import { INTERNAL, PUBLIC } from "../visibility/index.js";
import {
  dateValues,
  type KnownDate,
  KnownDateColumns,
  knownDatesOf,
  possibleDaysOf,
  toPossibleDays,
  unknownDate,
} from "./index.js";

@ObjectType()
class Bridge {
  @KnownDateColumns(
    ["Ngày khởi công", "The first day of the works"],
    ["Thời điểm khởi công", "The start of the works"],
    {
      level: PUBLIC,
      index: true,
      precision: ["Độ chính xác của ngày khởi công", "The precision of the first day"],
      precisionColumn: "startsOnPrecision",
    },
  )
  declare readonly starts: Opt<KnownDate> | null;
  declare startsFrom: string | null;
  declare startsUntil: string | null;
  declare startsOnPrecision: DatePrecision;

  @KnownDateColumns(["Ngày dỡ", "The date of the removal"], ["Thời điểm dỡ", "The removal"], {
    level: PUBLIC,
    appliesIf: "isRemoved",
    otherwise: ["khi cầu còn", "while it stands"],
  })
  declare readonly removed: Opt<KnownDate> | null;
  declare removedFrom: string | null;
  declare removedUntil: string | null;
  removedPrecision: DatePrecision = DatePrecision.UNKNOWN;
  isRemoved = false;

  @KnownDateColumns(["Ngày mang tên", "The first day of the name"], ["Thời điểm mang tên", "The start of the name"], {
    level: INTERNAL,
    always: true,
    day: "validFrom",
  })
  declare readonly named: Opt<KnownDate>;
  declare namedFrom: string;
  declare namedUntil: string;
  declare namedPrecision: DatePrecision;
}

@Resolver()
class BridgeResolver {
  @Query(() => Bridge)
  bridge(): Bridge {
    return new Bridge();
  }
}

const november = toPossibleDays("2018-11-17", DatePrecision.MONTH, []);
const bridgeOf = (values: object) => Object.assign(new Bridge(), values) as Bridge & { [field: string]: unknown };

describe("a declared known date", () => {
  const schema = buildSchemaSync({ resolvers: [BridgeResolver], validate: false, authChecker: () => true });

  it("makes the field of the day, the field of the known date and that of the precision", () => {
    const type = schema.getType("Bridge") as GraphQLObjectType;
    expect(
      Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)])),
    ).toEqual({
      startsOnPrecision: "DatePrecision!",
      startsOn: "Date",
      starts: "KnownDate",
      removedOn: "Date",
      removed: "KnownDate",
      validFrom: "Date",
      named: "KnownDate",
    });
  });

  it("states what null means in each field", () => {
    const printed = printType(schema.getType("Bridge")!);
    for (const description of [
      "Ngày khởi công; để trống nếu nguồn không nêu đến ngày. The first day of the works. Null: the day is not stated in the source.",
      "Thời điểm khởi công như đã biết; để trống nếu nguồn không nêu. The start of the works, as precisely as is known. Null: not stated in the source.",
      "Ngày dỡ; để trống khi cầu còn hoặc nếu nguồn không nêu đến ngày. The date of the removal. Null: not applicable while it stands, or the day is not stated in the source.",
      "Thời điểm dỡ như đã biết; để trống khi cầu còn. The removal, as precisely as is known. Null: not applicable while it stands.",
      "Độ chính xác của ngày khởi công. The precision of the first day.",
    ])
      expect(printed).toContain(description);
  });

  it("makes the columns of the possible days and of the precision", () => {
    const stored = ["startsFrom", "startsUntil", "namedFrom"].map((name) => declaredColumn(Bridge, name));
    expect(stored).toMatchObject([
      { kind: "day", nullable: true, vi: "Ngày khởi công" },
      { kind: "day", nullable: true },
      { kind: "day", nullable: false },
    ]);
    expect(declaredColumn(Bridge, "startsOnPrecision")).toMatchObject({ kind: "choice", nullable: false });
    expect(declaredColumn(Bridge, "starts")).toMatchObject({ kind: "knownDate", vi: "Ngày khởi công" });
  });

  it("shows the day only if it is known, and what is known", () => {
    const bridge = bridgeOf(dateValues(Bridge, "starts", november));
    expect(bridge.startsOn).toBeNull();
    expect(bridge.starts).toMatchObject({ text: "2018-11", after: "2018-10-31" });
    Object.assign(bridge, dateValues(Bridge, "starts", toPossibleDays("2018-11-17", null, [])));
    expect(bridge.startsOn).toBe("2018-11-17");
    Object.assign(bridge, dateValues(Bridge, "starts", unknownDate));
    expect([bridge.startsOn, bridge.starts]).toEqual([null, null]);
  });

  it("shows one that applies even if nothing is known, and nothing of one that does not apply", () => {
    expect(bridgeOf({ isRemoved: true }).removed).toMatchObject({ precision: "UNKNOWN", text: null });
    const standing = bridgeOf(dateValues(Bridge, "removed", toPossibleDays("2020-01-01", null, [])));
    expect([standing.removedOn, standing.removed]).toEqual([null, null]);
  });

  it("is written and read as one value", () => {
    expect(dateValues(Bridge, "starts", november)).toEqual({
      startsFrom: "2018-11-01",
      startsUntil: "2018-11-30",
      startsOnPrecision: "MONTH",
    });
    expectTypeOf(dateValues(Bridge, "starts", november)).toEqualTypeOf<
      Required<Pick<Bridge, "startsFrom" | "startsUntil" | "startsOnPrecision">>
    >();
    expect(possibleDaysOf(bridgeOf(dateValues(Bridge, "starts", november)), "starts")).toEqual(november);
    expect(possibleDaysOf(new Bridge(), "removed")).toEqual(unknownDate);
  });

  it("is among the known dates of its class", () => {
    expect(knownDatesOf(Bridge)).toEqual([
      { name: "starts", day: "startsOn", from: "startsFrom", until: "startsUntil", precision: "startsOnPrecision" },
      { name: "removed", day: "removedOn", from: "removedFrom", until: "removedUntil", precision: "removedPrecision" },
      { name: "named", day: "validFrom", from: "namedFrom", until: "namedUntil", precision: "namedPrecision" },
    ]);
  });

  it("does not compile where a member that it needs is missing or of another type", () => {
    const decorator = KnownDateColumns(["Ngày", "The day"], ["Thời điểm", "The date"], { level: PUBLIC });
    class Lacking {
      readonly opens!: KnownDate | null;
      opensFrom?: string | null;
      opensPrecision!: DatePrecision;
    }
    // @ts-expect-error opensUntil is missing
    expect(() => decorator(Lacking.prototype, "opens")).not.toThrow();
  });
});
