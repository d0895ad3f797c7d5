import fc from "fast-check";
import { GraphQLError, GraphQLObjectType, GraphQLSchema, graphql, parseValue } from "graphql";
import { describe, expect, test } from "vitest";
import { isCalendarDate } from "./calendar-date.js";
import { DateScalar } from "./date.js";

const raised = (act: () => unknown): GraphQLError => {
  try {
    act();
  } catch (error) {
    return error as GraphQLError;
  }
  throw new Error("nothing was raised");
};

const two = (value: number) => String(value).padStart(2, "0");

/** Every day there was or will be between two years, found by walking from one midnight to the next. */
function walk(firstYear: number, lastYear: number): Set<string> {
  const days = new Set<string>();
  const end = Date.UTC(lastYear + 1, 0, 1);
  for (let midnight = Date.UTC(firstYear, 0, 1); midnight < end; midnight += 86_400_000) {
    const day = new Date(midnight);
    days.add(`${day.getUTCFullYear()}-${two(day.getUTCMonth() + 1)}-${two(day.getUTCDate())}`);
  }
  return days;
}

describe("Date", () => {
  test("a real day goes in and comes out unchanged", () => {
    for (const day of ["2019-09-03", "2020-02-29", "2000-02-29", "0001-01-01", "9999-12-31"]) {
      expect(DateScalar.parseValue(day)).toBe(day);
      expect(DateScalar.parseLiteral(parseValue(`"${day}"`))).toBe(day);
      expect(DateScalar.serialize(day)).toBe(day);
    }
  });

  test("a day the calendar does not have is refused with a message in both languages", () => {
    for (const day of [
      "2020-04-31",
      "2019-02-29",
      "1900-02-29",
      "2019-13-01",
      "2019-00-10",
      "2019-01-00",
      "0000-01-01",
    ]) {
      const error = raised(() => DateScalar.parseValue(day));
      expect(error).toBeInstanceOf(GraphQLError);
      expect(error.message).toContain(`“${day}” không phải là ngày có thật`);
      expect(error.extensions).toEqual({
        code: "INVALID_DATE",
        messages: {
          code: expect.any(String),
          vi: error.message,
          en: expect.stringContaining(`"${day}" is not a date that exists`),
        },
      });
    }
  });

  test("another spelling, a time part or another kind of value is refused", () => {
    const spellings = [
      "03/09/2019",
      "2019-9-3",
      "2019-09-03T00:00:00Z",
      " 2019-09-03",
      "2019-09-03\n",
      "20190903",
      "",
      "hôm nay",
    ];
    for (const value of [...spellings, "+12019-09-03", "٢٠١٩-٠٩-٠٣", 20190903, true, {}, ["2019-09-03"], new Date()]) {
      const error = raised(() => DateScalar.parseValue(value));
      expect(error.extensions.code).toBe("INVALID_DATE");
      expect(error.message).toContain("dạng đúng: 2019-09-03");
    }
    for (const literal of ["20190903", "2019.5", "true", "TODAY", "{ day: 3 }", '["2019-09-03"]']) {
      expect(raised(() => DateScalar.parseLiteral(parseValue(literal))).extensions.code).toBe("INVALID_DATE");
    }
  });

  test("a very long text is not repeated whole in the message", () => {
    expect(raised(() => DateScalar.parseValue("9".repeat(100_000))).message.length).toBeLessThan(200);
  });

  test("a JS Date comes out as its UTC day, an invalid one not at all", () => {
    expect(DateScalar.serialize(new Date("2019-09-03T23:59:59.999Z"))).toBe("2019-09-03");
    for (const value of [new Date(Number.NaN), new Date(8.64e15), new Date(-8.64e15), 1567500900000]) {
      expect(raised(() => DateScalar.serialize(value)).extensions.code).toBe("INVALID_DATE");
    }
  });

  test("agrees with the calendar walked day by day from 1800 to 2200", () => {
    const days = walk(1800, 2200);
    for (let year = 1800; year <= 2200; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${two(month)}-${two(day)}`;
          if (isCalendarDate(text) !== days.has(text)) expect.fail(`${text} is judged wrongly`);
        }
      }
    }
  });

  test("accepts exactly the texts that a JS Date gives back unchanged", () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(number(9999), number(99), number(99), (year, month, day) => {
        const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
        const instant = new Date(0);
        instant.setUTCFullYear(year, month - 1, day);
        const isReal = year > 0 && instant.getUTCFullYear() === year && instant.toISOString().startsWith(text);
        expect(isCalendarDate(text)).toBe(isReal);
      }),
      { numRuns: 2000 },
    );
  });

  test("any Date inside the years 1 to 9999 comes out as a day that goes in again", () => {
    const dates = fc.date({
      min: new Date("0001-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        const text = DateScalar.serialize(date);
        expect(DateScalar.parseValue(text)).toBe(text);
      }),
    );
  });

  test("a query gets code and messages, whether the bad day is a variable or written into it", async () => {
    const echo = {
      type: DateScalar,
      args: { on: { type: DateScalar } },
      resolve: (_: unknown, args: { on?: string }) => args.on,
    };
    const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: "Query", fields: { echo } }) });
    const source = "query ($on: Date) { echo(on: $on) }";

    expect((await graphql({ schema, source, variableValues: { on: "2020-04-30" } })).data).toEqual({
      echo: "2020-04-30",
    });
    const asVariable = await graphql({ schema, source, variableValues: { on: "2020-04-31" } });
    expect(asVariable.errors?.[0]?.extensions).toMatchObject({
      code: "INVALID_DATE",
      messages: { en: expect.any(String) },
    });
    const asLiteral = await graphql({ schema, source: '{ echo(on: "2020-04-31") }' });
    expect(asLiteral.errors?.[0]?.extensions).toMatchObject({
      code: "INVALID_DATE",
      messages: { code: expect.any(String), vi: expect.any(String) },
    });
    expect(asLiteral.errors?.[0]?.locations).toEqual([{ line: 1, column: 12 }]);
  });
});
