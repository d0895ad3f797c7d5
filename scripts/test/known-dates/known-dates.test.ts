import { readFileSync } from "node:fs";
import { declaredColumn, declaredColumns } from "@thidua/kit/model/columns";
import { exactDay, KnownDate, type PossibleDays, toPossibleDays, unknownDate } from "@thidua/kit/model/known-date";
import { DatePrecision } from "@thidua/kit/model/scalars";
import fc from "fast-check";
import { buildSchema, type GraphQLObjectType, getNamedType, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";
import { describe, expect, it } from "vitest";
import { contractPaths } from "../../src/schema/contract-paths.js";
import { subgraphs } from "../../src/subgraphs.js";

/** The fields that a class declares, before a schema is built. */
const fieldsOf = (target: unknown) => getMetadataStorage().fields.filter((field) => field.target === target);

/** Every known date of every record: its class and the name of the field (`starts`). */
const knownDates = subgraphs.flatMap(({ database }) =>
  database.entities.flatMap((entity) =>
    fieldsOf(entity)
      .filter((field) => field.getType() === KnownDate)
      .map(({ name }) => ({ entity: entity as new () => object, name })),
  ),
);

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));
const { DAY, MONTH, YEAR, INFERRED, UNKNOWN } = DatePrecision;
const possibleDays: fc.Arbitrary<PossibleDays> = fc.oneof(
  fc
    .tuple(day, fc.constantFrom(DAY, MONTH, YEAR, INFERRED))
    .map(([given, precision]) => toPossibleDays(given, precision, [])),
  day.map((until) => ({ from: null, until, precision: UNKNOWN })),
  fc.constant(unknownDate),
);

/** Makes a record with these days in every date that may be known in part. What makes a date applicable is set too. */
function recordWith(entity: new () => object, { from, until, precision }: PossibleDays): Record<string, unknown> {
  const record = Object.create(entity.prototype) as Record<string, unknown>;
  Object.assign(record, { hasEnd: true, endKind: "DISSOLVE" });
  for (const { entity: other, name } of knownDates) {
    if (other !== entity) continue;
    record[`${name}From`] = from;
    record[`${name}Until`] = until;
    for (const property of [`${name}OnPrecision`, `${name}Precision`, "precision"])
      if (!isComputed(entity, property)) record[property] = precision;
  }
  return record;
}

const isComputed = (entity: new () => object, property: string) =>
  Object.getOwnPropertyDescriptor(entity.prototype, property)?.get !== undefined;

describe("a date that may be known in part", () => {
  it("is one of at least ten", () => {
    expect(knownDates.length).toBeGreaterThanOrEqual(10);
  });

  it.each(knownDates.map((one) => [`${one.entity.name}.${one.name}`, one] as const))(
    "%s has a day only if the day is known, and shows what is known",
    (_, { entity, name }) => {
      fc.assert(
        fc.property(possibleDays, (days) => {
          const record = recordWith(entity, days);
          expect(record[`${name}On`]).toBe(exactDay(days));
          const shown = record[name] as KnownDate | null;
          if (shown) expect({ ...shown }).toEqual({ ...new KnownDate(days) });
          else expect(KnownDate.of(days)).toBeNull();
        }),
      );
    },
  );

  it("is filtered by its possible days, under the name of the day", () => {
    for (const { entity, name } of knownDates)
      expect([entity.name, name, declaredColumn(entity, `${name}On`)]).toEqual([entity.name, name, undefined]);
  });
});

describe("the API", () => {
  const types = Object.values(buildSchema(readFileSync(contractPaths.api, "utf8")).getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__") && type.name !== "KnownDate",
  );
  const namesOf = (type: GraphQLObjectType, named: string) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name === named)
      .map(({ name }) => name);

  it("has a known date beside each precision", () => {
    // A page is published at a minute, on a day or at an unknown date; a name is valid from and to a day with a text of its own.
    const others = new Set([
      "NewsArticle.publishedPrecision",
      "OrganizationName.validFromPrecision",
      "OrganizationName.validToPrecision",
    ]);
    // A dissolution is an end, whose known date is `ended`.
    const dateOf: Record<string, string> = { "Organization.dissolvedPrecision": "ended" };
    const lacking = types.flatMap((type) => {
      const dates = namesOf(type, "KnownDate");
      return namesOf(type, "DatePrecision")
        .map((name) => [`${type.name}.${name}`, name] as const)
        .filter(([path, name]) => {
          const date = dateOf[path] ?? name.replace(/(On)?Precision$/u, "");
          return !others.has(path) && !(name === "precision" ? dates.length === 1 : dates.includes(date));
        });
    });
    expect(lacking).toEqual([]);
  });

  it("has a nullable day beside each known date", () => {
    const lacking = types.flatMap((type) =>
      namesOf(type, "KnownDate").filter((name) => String(type.getFields()[`${name}On`]?.type) !== "Date"),
    );
    expect(lacking).toEqual([]);
  });

  it("stores no day beside a precision", () => {
    const stored = subgraphs.flatMap(({ database }) =>
      database.entities.flatMap((entity) => {
        const columns = declaredColumns(entity);
        const precisions = columns.filter(({ kind, type }) => kind === "choice" && type() === DatePrecision);
        return columns
          .filter(({ kind, property }) => kind === "day" && property.endsWith("On"))
          .filter(({ property }) =>
            precisions.some((one) =>
              [`${property}Precision`, property.replace(/On$/u, "Precision")].includes(one.property),
            ),
          )
          .map(({ property }) => `${entity.name}.${property}`);
      }),
    );
    // The precision of a page is MINUTE, DAY or UNKNOWN: it has a day whenever it has a date.
    expect(stored).toEqual(["NewsArticle.publishedOn"]);
  });
});
