import { createPostgreSqlTypeParsers } from "@mikro-orm/sql";
import postgresArray from "postgres-array";
import { expect, it } from "vitest";
import { typeParsers } from "./type-parsers.js";

it("reads the types that the ORM reads, and as it does", () => {
  const expected = createPostgreSqlTypeParsers((text) => postgresArray.parse(text)) as typeof typeParsers;
  expect(Object.keys(typeParsers)).toEqual(Object.keys(expected));
  for (const type of Object.keys(expected).map(Number))
    for (const text of ['{2020-01-02,NULL,"1 day"}', "{}"])
      expect(typeParsers[type]!(text), `${type} ${text}`).toEqual(expected[type]!(text));
});
