import fc from "fast-check";
import { GraphQLError, parseValue } from "graphql";
import { describe, expect, test } from "vitest";
import { DateTimeScalar } from "./date-time.js";

const codeOf = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(GraphQLError);
    const { extensions, message } = error as GraphQLError;
    expect(extensions.messages).toEqual({
      code: "INVALID_DATE_TIME",
      vi: message,
      en: expect.stringContaining("not a valid date and time"),
    });
    return extensions.code;
  }
  return "accepted";
};

const instants = fc.date({
  min: new Date("0001-01-01T00:00:00Z"),
  max: new Date("9999-12-31T16:59:59.999Z"),
  noInvalidDate: true,
});

describe("DateTime", () => {
  test("an instant is given in Vietnamese time", () => {
    expect(DateTimeScalar.serialize(new Date("2019-09-03T07:55:00Z"))).toBe("2019-09-03T14:55:00+07:00");
    expect(DateTimeScalar.serialize(new Date("2019-12-31T17:00:00Z"))).toBe("2020-01-01T00:00:00+07:00");
  });

  test("every instant is given as ISO 8601 has it", () => {
    const written = (instant: Date): string => {
      const shifted = new Date(instant.getTime() + 7 * 3_600_000).toISOString();
      return shifted.replace(/(?:\.000)?Z$/, "+07:00");
    };
    // Instants near one another too: the date of the one before is kept.
    const days = fc.array(fc.integer({ min: -200_000_000, max: 200_000_000 }), { maxLength: 5 });
    fc.assert(
      fc.property(instants, days, (instant, shifts) => {
        for (const shift of [0, ...shifts, 0]) {
          const near = new Date(instant.getTime() + shift);
          const isWithin = near >= new Date("0001-01-01") && near <= new Date("9999-12-31T16:59:59.999Z");
          if (isWithin) expect(DateTimeScalar.serialize(near)).toBe(written(near));
        }
      }),
    );
  });

  test("milliseconds show only where they are not zero", () => {
    expect(DateTimeScalar.serialize(new Date("2019-09-03T07:55:00.070Z"))).toBe("2019-09-03T14:55:00.070+07:00");
  });

  test("a stored text is rewritten to Vietnamese time", () => {
    expect(DateTimeScalar.serialize("2019-09-03T07:55:00.000Z")).toBe("2019-09-03T14:55:00+07:00");
  });

  test("any offset means the same instant", () => {
    const instant = new Date("2019-09-03T07:55:00Z");
    for (const text of [
      "2019-09-03T14:55:00+07:00",
      "2019-09-03T07:55:00Z",
      "2019-09-03t07:55:00.000z",
      "2019-09-03T07:55:00-00:00",
      "2019-09-02T20:10:00-11:45",
      "2019-09-04T07:54:00+23:59",
    ]) {
      expect(DateTimeScalar.parseValue(text)).toEqual(instant);
      expect(DateTimeScalar.parseLiteral(parseValue(`"${text}"`))).toEqual(instant);
    }
  });

  test("digits below the millisecond are dropped", () => {
    expect(DateTimeScalar.parseValue("2019-09-03T07:55:00.1239Z")).toEqual(new Date("2019-09-03T07:55:00.123Z"));
    expect(DateTimeScalar.parseValue("2019-09-03T07:55:00.5Z")).toEqual(new Date("2019-09-03T07:55:00.500Z"));
  });

  test("a missing offset, an impossible day or time, or another spelling is refused", () => {
    const texts = [
      "2019-09-03T14:55:00",
      "2019-09-03",
      "2019-09-03 14:55:00+07:00",
      "2019-09-03T14:55+07:00",
      "2019-02-29T14:55:00+07:00",
      "2020-04-31T14:55:00+07:00",
      "2019-13-01T14:55:00+07:00",
      "2019-09-03T24:00:00+07:00",
      "2019-09-03T14:60:00+07:00",
      "2016-12-31T23:59:60Z",
      "2019-09-03T14:55:00+24:00",
      "2019-09-03T14:55:00+0700",
      "2019-09-03T14:55:00+07",
      "2019-09-03T14:55:00.Z",
      "0000-06-01T00:00:00Z",
      "9999-12-31T23:59:59-07:00",
      "",
    ];
    for (const value of [...texts, 1567497300000, new Date(), null, {}]) {
      expect(
        codeOf(() => DateTimeScalar.parseValue(value)),
        String(value),
      ).toBe("INVALID_DATE_TIME");
    }
    expect(codeOf(() => DateTimeScalar.parseLiteral(parseValue("1567497300000")))).toBe("INVALID_DATE_TIME");
  });

  test("a Date that RFC 3339 cannot write is refused on the way out", () => {
    for (const value of [new Date(Number.NaN), new Date(8.64e15), new Date("9999-12-31T17:00:00Z"), 0, "yesterday"]) {
      expect(codeOf(() => DateTimeScalar.serialize(value))).toBe("INVALID_DATE_TIME");
    }
  });

  test("what comes out goes in again as the same instant", () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const text = DateTimeScalar.serialize(instant);
        expect(text).toMatch(/\+07:00$/);
        expect(DateTimeScalar.parseValue(text)).toEqual(instant);
        expect(new Date(text)).toEqual(instant);
      }),
    );
  });

  test("the texts of later instants are later texts", () => {
    const whole = instants.map((instant) => new Date(Math.floor(instant.getTime() / 1000) * 1000));
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        expect(DateTimeScalar.serialize(a) < DateTimeScalar.serialize(b)).toBe(a < b);
      }),
    );
  });
});
