import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heldPeriod } from "./held-period.js";

describe("the days on which an appointment is known to be held", () => {
  it("are the one attested day of a director who is only attested", () => {
    expect(heldPeriod({ validFrom: null, validTo: null, attestedOn: "2017-09-08" })).toEqual({
      heldFrom: "2017-09-08",
      heldTo: "2017-09-09",
    });
  });

  it("have no end if only the first day is known", () => {
    expect(heldPeriod({ validFrom: "2016-01-01", validTo: null, attestedOn: "2017-09-08" })).toEqual({
      heldFrom: "2016-01-01",
      heldTo: null,
    });
  });

  it("reach from the attested day to the end if the first day is not known", () => {
    expect(heldPeriod({ validFrom: null, validTo: "2018-01-01", attestedOn: "2017-12-31" })).toEqual({
      heldFrom: "2017-12-31",
      heldTo: "2018-01-01",
    });
  });

  it("are none if no day is known", () => {
    expect(heldPeriod({ validFrom: null, validTo: null, attestedOn: null })).toEqual({ heldFrom: null, heldTo: null });
  });

  it("include every attested day within the appointment", () => {
    const day = fc
      .date({ min: new Date("1945-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const unknown = fc.option(day);
    fc.assert(
      fc.property(unknown, day, unknown, (validFrom, attestedOn, validTo) => {
        fc.pre((validFrom ?? attestedOn) <= attestedOn && (validTo === null || attestedOn < validTo));
        const { heldFrom, heldTo } = heldPeriod({ validFrom, attestedOn, validTo });
        expect(heldFrom! <= attestedOn && (heldTo === null || attestedOn < heldTo)).toBe(true);
      }),
    );
  });
});
