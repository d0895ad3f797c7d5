import { DomainError } from "@thidua/base/errors";
import { describe, expect, it } from "vitest";
import { publicationOf } from "./publication.js";

describe("publicationOf", () => {
  it("gives an instant its date in Vietnam", () => {
    expect(publicationOf(new Date("2019-09-02T17:30:00Z"), null)).toMatchObject({
      publishedOn: "2019-09-03",
      publishedPrecision: "MINUTE",
      publishedSortKey: "2019-09-03T00:30",
    });
  });

  it("has no instant for a date", () => {
    expect(publicationOf(null, "2023-01-17")).toEqual({
      publishedAt: null,
      publishedOn: "2023-01-17",
      publishedPrecision: "DAY",
      publishedSortKey: "2023-01-17",
    });
  });

  it("is unknown without instant and date", () => {
    expect(publicationOf(undefined, undefined)).toMatchObject({ publishedOn: null, publishedPrecision: "UNKNOWN" });
  });

  it("refuses a date that differs from the instant", () => {
    expect(() => publicationOf(new Date("2019-09-03T14:55:00+07:00"), "2019-09-04")).toThrow(DomainError);
  });
});
