import { describe, expect, it } from "vitest";
import { executeOn } from "../../test/support/emulation-schema.js";
import { parseExactNumbers } from "../exact-numbers.js";
import { collectRows } from "./collect-rows.js";
import { writeDataFile } from "./data-file.js";
import { parseSavedQuery } from "./parse-saved-query.js";

const query = parseSavedQuery(
  "campaigns.graphql",
  `# title: Phong trào / Campaigns
# description: Mọi phong trào. / All campaigns.
# rows: campaigns.nodes after $after first $first
# column name: name

query Campaigns($after: String, $first: Int) {
  campaigns(first: $first, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } }
}`,
);
const { table } = query;

const campaigns = Array.from({ length: 5 }, (_, index) => ({ name: `Phong trào ${index}` }));
const options = { variables: {}, headers: {}, pageSize: 2, rowLimit: 100 };

describe("reading a table", () => {
  it("stops between two pages when the caller disconnects", async () => {
    const reader = new AbortController();
    const { execute, sent } = executeOn({ campaigns, beforePage: ({ after }) => after === "1" && reader.abort() });
    await expect(collectRows(table!, { ...options, execute, signal: reader.signal })).rejects.toThrow(/abort/i);
    expect(sent).toHaveLength(2);
  });

  it("throws when a service repeats a cursor", async () => {
    const page = { nodes: [{ name: "Phong trào" }], pageInfo: { hasNextPage: true, endCursor: "same" } };
    const execute = async () => ({ data: { campaigns: page } });
    await expect(collectRows(table!, { ...options, execute })).rejects.toMatchObject({
      status: 502,
      code: "DATA_SOURCE_FAILED",
    });
  });

  it("throws for an answer without data and for a next page without a cursor", async () => {
    await expect(collectRows(table!, { ...options, execute: async () => ({ data: null }) })).rejects.toMatchObject({
      status: 502,
    });
    const page = { nodes: [], pageInfo: { hasNextPage: true, endCursor: null } };
    const execute = async () => ({ data: { campaigns: page } });
    await expect(collectRows(table!, { ...options, execute })).rejects.toMatchObject({ status: 502 });
  });

  it("has no rows below a null without an error", async () => {
    expect(await collectRows(table!, { ...options, execute: async () => ({ data: { campaigns: null } }) })).toEqual([]);
  });

  it("keeps a number that no double holds as the service wrote it", async () => {
    const nodes = parseExactNumbers('[{"name":9007199254740993},{"name":[-9007199254740993,1]}]');
    const execute = async () => ({ data: { campaigns: { nodes } } });
    const rows = await collectRows(table!, { ...options, execute });
    expect(String(await writeDataFile("json", query, rows, "VI"))).toContain('[{"name":9007199254740993},');
    expect(String(await writeDataFile("csv", query, rows, "VI"))).toMatch(
      /\r\n9007199254740993\r\n'?-9007199254740993; 1\r\n$/,
    );
  });
});
