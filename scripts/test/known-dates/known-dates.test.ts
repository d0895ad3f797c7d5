import { readFileSync } from "node:fs";
import { declaredColumn, declaredColumns } from "@thidua/kit/model/columns";
import {
  dateValues,
  exactDay,
  KnownDate,
  knownDatesOf,
  type PossibleDays,
  toPossibleDays,
  unknownDate,
} from "@thidua/kit/model/known-date";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import fc from "fast-check";
import { buildSchema, type GraphQLObjectType, getNamedType, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";
import { describe, expect, it } from "vitest";
import { contractPaths } from "../../src/schema/contract-paths.js";
import { subgraphs } from "../../src/subgraphs.js";

/** The fields that a class declares, before a schema is built. */
const fieldsOf = (target: unknown) => getMetadataStorage().fields.filter((field) => field.target === target);

const entities = subgraphs.flatMap(({ database }) => database.entities as (new () => object)[]);

/** Every known date of every record: its class, the name of the field (`starts`), and its columns. */
const knownDates = entities.flatMap((entity) => knownDatesOf(entity).map((date) => ({ entity, ...date })));

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
function recordWith(entity: new () => object, days: PossibleDays): Record<string, unknown> {
  const record = Object.create(entity.prototype) as Record<string, unknown>;
  const values = knownDatesOf(entity).map(({ name }) => dateValues(entity, name as never, days));
  return Object.assign(record, { hasEnd: true, endKind: "DISSOLVE" }, ...values) as Record<string, unknown>;
}

describe("a date that may be known in part", () => {
  it("is one of at least fourteen", () => {
    expect(knownDates.length).toBeGreaterThanOrEqual(14);
  });

  it("is declared wherever a record has a field of that type", () => {
    const fields = entities.flatMap((entity) =>
      fieldsOf(entity)
        .filter((field) => field.getType() === KnownDate)
        .map(({ name }) => `${entity.name}.${name}`),
    );
    expect(fields.sort()).toEqual(knownDates.map(({ entity, name }) => `${entity.name}.${name}`).sort());
  });

  it.each(knownDates.map((one) => [`${one.entity.name}.${one.name}`, one] as const))(
    "%s has a day only if the day is known, and shows what is known",
    (_, { entity, name, day: dayField }) => {
      fc.assert(
        fc.property(possibleDays, (days) => {
          const record = recordWith(entity, days);
          expect(record[dayField]).toBe(exactDay(days));
          const shown = record[name] as KnownDate | null;
          if (shown) expect({ ...shown }).toEqual({ ...new KnownDate(days) });
          else expect(KnownDate.of(days)).toBeNull();
        }),
      );
    },
  );

  it.each([...new Set(knownDates.map(({ entity }) => entity))].map((entity) => [entity.name, entity] as const))(
    "of %s makes no day of any field, computed or not, if a month or a year alone is known",
    (_, entity) => {
      const dateFields = fieldsOf(entity).filter((field) => field.getType() === DateScalar);
      expect(dateFields.length).toBeGreaterThan(0);
      fc.assert(
        fc.property(day, fc.constantFrom(MONTH, YEAR), (given, precision) => {
          const record = recordWith(entity, toPossibleDays(given, precision, []));
          const made = dateFields.map(({ name }) => [name, record[name] ?? null]).filter(([, value]) => value !== null);
          expect(made).toEqual([]);
        }),
      );
    },
  );

  it("is filtered by its possible days, under the name of the day", () => {
    for (const { entity, name, day: dayField } of knownDates)
      expect([entity.name, name, declaredColumn(entity, dayField)]).toEqual([entity.name, name, undefined]);
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
    // A page is published at a minute, on a day or at an unknown date.
    const others = new Set(["NewsArticle.publishedPrecision"]);
    const precisions = new Map<string, string>(
      knownDates.map(({ entity, name, precision }) => [`${entity.name}.${precision}`, name]),
    );
    // A dissolution is an end, whose known date is `ended`.
    precisions.set("Organization.dissolvedPrecision", "ended");
    const lacking = types.flatMap((type) =>
      namesOf(type, "DatePrecision")
        .map((name) => `${type.name}.${name}`)
        .filter((path) => !others.has(path) && !namesOf(type, "KnownDate").includes(precisions.get(path)!)),
    );
    expect(lacking).toEqual([]);
  });

  it("has a nullable day beside each known date", () => {
    const days = new Map(knownDates.map(({ entity, name, day }) => [`${entity.name}.${name}`, day] as const));
    const lacking = types.flatMap((type) =>
      namesOf(type, "KnownDate").filter(
        (name) => String(type.getFields()[days.get(`${type.name}.${name}`)!]?.type) !== "Date",
      ),
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

  it("stores no day beside its own year", () => {
    const stored = entities.flatMap((entity) => {
      const columns = declaredColumns(entity);
      const years = columns.filter(({ kind, property }) => kind === "whole" && /Year$/u.test(property));
      return columns
        .filter(({ kind, property }) => kind === "day" && years.some((year) => isYearOf(year.property, property)))
        .map(({ property }) => `${entity.name}.${property}`);
    });
    expect(stored).toEqual([]);
  });
});

/** Whether one column holds the year of a day by its name: `reviewedFromYear` of `reviewedFrom`, `heldYear` of `heldOn`. */
function isYearOf(year: string, day: string): boolean {
  const name = year.replace(/Year$/u, "");
  return day === name || day === `${name}On`;
}
