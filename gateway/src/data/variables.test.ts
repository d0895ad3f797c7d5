import { describe, expect, it } from "vitest";
import { emulationSchema } from "../../test/support/emulation-schema.js";
import { parseSavedQuery } from "./parse-saved-query.js";
import { coerceVariables } from "./variables.js";

const query = parseSavedQuery(
  "campaigns.graphql",
  `# title: Phong trào / Campaigns
# description: Mọi phong trào. / All campaigns.
# rows: campaigns.nodes after $after
# column name: name

query Campaigns($after: String, $kind: [CampaignKind!], $filter: CampaignFilter, $since: Date, $open: Boolean, $size: Int!) {
  campaigns(first: $size, after: $after, kind: $kind, filter: $filter, since: $since, open: $open) {
    nodes { name }
    pageInfo { hasNextPage endCursor }
  }
}`,
);

function coerce(parameters: Record<string, string | string[]>) {
  return coerceVariables(query, emulationSchema, { size: "10", ...parameters });
}

describe("the parameters of a data file", () => {
  it("become values of the operation's types", () => {
    expect(
      coerce({ kind: ["MOVEMENT", "DRIVE"], filter: '{"year":{"eq":2019}}', since: "2019-08-29", open: "true" }),
    ).toEqual({
      size: 10,
      kind: ["MOVEMENT", "DRIVE"],
      filter: { year: { eq: 2019 } },
      since: "2019-08-29",
      open: true,
    });
  });

  it("accept a single value for a list", () => {
    expect(coerce({ kind: "DRIVE" })).toEqual({ size: 10, kind: ["DRIVE"] });
  });

  it.each([
    [{ size: "ten" }, "DATA_VARIABLE_MALFORMED"],
    [{ size: "" }, "DATA_VARIABLE_MALFORMED"],
    [{ size: "1e3" }, "DATA_VARIABLE_MALFORMED"],
    [{ size: "9999999999" }, "DATA_VARIABLE_MALFORMED"],
    [{ size: ["1", "2"] }, "DATA_VARIABLE_REPEATED"],
    [{ kind: "PARADE" }, "DATA_VARIABLE_MALFORMED"],
    [{ open: "yes" }, "DATA_VARIABLE_MALFORMED"],
    [{ since: "2019-04-31" }, "DATA_VARIABLE_MALFORMED"],
    [{ since: "31/3/2019" }, "DATA_VARIABLE_MALFORMED"],
    [{ filter: "{year" }, "DATA_VARIABLE_MALFORMED"],
    [{ filter: '{"month":1}' }, "DATA_VARIABLE_MALFORMED"],
    [{ year: "2019" }, "DATA_UNKNOWN_VARIABLE"],
    [{ after: "abc" }, "DATA_UNKNOWN_VARIABLE"],
  ])("are rejected when invalid: %j", (parameters, code) => {
    expect(() => coerce(parameters as Record<string, string>)).toThrow(expect.objectContaining({ status: 400, code }));
  });

  it("are reported when missing and required", () => {
    expect(() => coerceVariables(query, emulationSchema, {})).toThrow(
      expect.objectContaining({ code: "DATA_VARIABLE_REQUIRED", values: { name: "size", type: "Int!" } }),
    );
  });
});
