import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import Fastify from "fastify";
import { describe, expect, it } from "vitest";
import { type EmulationWorld, emulationSchema, executeOn, subgraphError } from "../../test/support/emulation-schema.js";
import { type DataPluginOptions, dataPlugin } from "./data-plugin.js";

const directory = join(dirname(fileURLToPath(import.meta.url)), "../../test/support/queries");

/** The four organizations of the source articles' provinces, and a campaign of each. */
const world: EmulationWorld = {
  campaigns: [
    {
      name: "Phát huy sáng kiến, cải tiến kỹ thuật",
      organization: "Thanh tra tỉnh",
      umbrellas: ["Cả nước chung sức xây dựng nông thôn mới", "Doanh nghiệp Việt Nam hội nhập và phát triển"],
      launchDocument: { text: "17/KH-TTT", number: 17 },
      criteria: [{ metric: "ANNUAL_SAVING", amount: 50_000_000 }, { metric: "APPLIED" }],
    },
    { name: "=cmd|' /C calc'!A0", kind: "DRIVE", year: 2018, launchDocument: { text: "03/KH-STTTT", number: 3 } },
    { name: "Lạng Sơn cùng cả nước", year: 2020, organization: null },
  ],
  documents: [{ text: "17/KH-TTT", number: 17 }, null, { text: "Nghị quyết Đại hội Đảng bộ tỉnh" }],
};

function gateway(overrides: Partial<EmulationWorld> = {}, options: Partial<DataPluginOptions> = {}) {
  const { execute, sent } = executeOn({ ...world, ...overrides });
  const server = Fastify();
  server.register(dataPlugin, { execute, schema: () => emulationSchema, directory, ...options });
  const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers });
  return { server, get, sent };
}

describe("the catalog at /data", () => {
  it("lists exports with localized titles, columns, parameters and links, without plain examples", async () => {
    const { get } = gateway();
    const answer = await get("/data");
    expect(answer.statusCode).toBe(200);
    const { files } = answer.json();
    expect(files.map(({ name }: { name: string }) => name)).toEqual(["campaigns", "criteria", "documents"]);
    expect(files[0]).toMatchObject({
      title: "Phong trào thi đua",
      links: { json: "/data/campaigns.json", csv: "/data/campaigns.csv" },
      variables: [
        { name: "kind", type: "[CampaignKind!]", required: false, list: true, values: ["MOVEMENT", "DRIVE"] },
        { name: "filter", type: "CampaignFilter", required: false, list: false },
        { name: "since", type: "Date", required: false, list: false },
      ],
    });
    expect(files[0].columns).toContainEqual({
      name: "name",
      type: "String",
      description: "Tên phong trào. The name of the campaign.",
    });
    expect(files[0].columns).toContainEqual({ name: "year", type: "Int" });
    expect((await get("/data?locale=en")).json().files[0].title).toBe("Emulation campaigns");
    const english = await get("/data", { "accept-language": "en-GB,en;q=0.9" });
    expect(english.json().files[2].title).toBe("Documents");
    expect(english.headers["content-language"]).toBe("en");
    expect((await get("/data", { "if-none-match": String(answer.headers.etag) })).statusCode).toBe(304);
  });
});

describe("a data file", () => {
  it("as JSON has flat rows", async () => {
    const answer = await gateway().get("/data/campaigns.json");
    expect(answer.statusCode).toBe(200);
    const body = answer.json();
    expect(body).toMatchObject({ name: "campaigns", title: "Phong trào thi đua", rowCount: 3 });
    expect(body.columns[0]).toBe("name");
    expect(body.rows[0]).toEqual({
      name: "Phát huy sáng kiến, cải tiến kỹ thuật",
      label: "Phát huy sáng kiến, cải tiến kỹ thuật (VI)",
      kind: "MOVEMENT",
      year: 2019,
      isOpen: false,
      organization: "Thanh tra tỉnh",
      umbrellas: "Cả nước chung sức xây dựng nông thôn mới; Doanh nghiệp Việt Nam hội nhập và phát triển",
      launchDocument: "17/KH-TTT",
      total: 3,
    });
    expect(body.rows[2]).toMatchObject({ organization: null, umbrellas: null, launchDocument: null });
  });

  it("as CSV opens in a spreadsheet without running anything", async () => {
    const answer = await gateway().get("/data/campaigns.csv");
    expect(answer.headers["content-type"]).toMatch(/^text\/csv; charset=utf-8/);
    expect(answer.headers["content-disposition"]).toBe('attachment; filename="campaigns.csv"');
    const rows = parse(answer.rawPayload, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows[1]!.name).toBe("'=cmd|' /C calc'!A0");
    expect(rows[2]!.organization).toBe("");
  });

  it("expands nested lists into rows with columns of the parent object", async () => {
    expect((await gateway().get("/data/criteria.json")).json().rows).toEqual([
      { campaign: "Phát huy sáng kiến, cải tiến kỹ thuật", metric: "ANNUAL_SAVING", amount: 50_000_000 },
      { campaign: "Phát huy sáng kiến, cải tiến kỹ thuật", metric: "APPLIED", amount: null },
    ]);
  });

  it("combines several sources, each with its own cursor, without duplicates", async () => {
    const { get, sent } = gateway({}, { pageSize: 2 });
    expect((await get("/data/documents.json")).json().rows).toEqual([
      { text: "17/KH-TTT", number: 17, citedBy: "Phát huy sáng kiến, cải tiến kỹ thuật", place: "campaign" },
      { text: "03/KH-STTTT", number: 3, citedBy: "=cmd|' /C calc'!A0", place: "campaign" },
      { text: "Nghị quyết Đại hội Đảng bộ tỉnh", number: null, citedBy: null, place: "lineage" },
    ]);
    expect(sent.map(({ variables }) => variables)).toEqual([
      { first: 2 },
      { first: 2, campaignAfter: "1" },
      { first: 2 },
      { first: 2, eventAfter: "1" },
    ]);
  });

  it("reads all pages of 200", async () => {
    const campaigns = Array.from({ length: 450 }, (_, index) => ({ name: `Phong trào ${index}` }));
    const { get, sent } = gateway({ campaigns });
    const body = (await get("/data/campaigns.json")).json();
    expect(body.rows.map(({ name }: { name: string }) => name)).toEqual(campaigns.map(({ name }) => name));
    expect(sent.map(({ variables }) => [variables!.first, variables!.after])).toEqual([
      [200, undefined],
      [200, "199"],
      [200, "399"],
    ]);
  });

  it("takes parameters from the query string", async () => {
    const { get } = gateway();
    expect((await get("/data/campaigns.json?kind=DRIVE")).json().rowCount).toBe(1);
    expect((await get("/data/campaigns.json?kind=DRIVE&kind=MOVEMENT")).json().rowCount).toBe(3);
    const filter = encodeURIComponent('{"year":{"eq":2020}}');
    expect((await get(`/data/campaigns.json?filter=${filter}`)).json().rows[0].name).toBe("Lạng Sơn cùng cả nước");
    expect((await get("/data/campaigns.json?locale=en")).json().rows[2].label).toBe("Lạng Sơn cùng cả nước (EN)");
  });

  it("sends the caller's token, language and request ID with every page", async () => {
    const { get, sent } = gateway();
    const headers = { authorization: "Bearer abc", "accept-language": "en", "x-request-id": "r-1" };
    const answer = await get("/data/campaigns.csv", headers);
    expect(sent[0]!.headers).toMatchObject(headers);
    expect(answer.headers["cache-control"]).toBe("private, no-cache");
    expect(answer.headers.vary).toBe("Accept-Language, Authorization");
  });
});

describe("the entity tag of a file", () => {
  it("avoids the second transfer, also for HEAD, and changes with the data", async () => {
    const { get, server } = gateway();
    const first = await get("/data/campaigns.csv");
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers["cache-control"]).toBe("no-cache");
    const second = await get("/data/campaigns.csv", { "if-none-match": etag });
    expect([second.statusCode, second.body]).toEqual([304, ""]);
    const head = await server.inject({ method: "HEAD", url: "/data/campaigns.csv" });
    expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, "", etag]);
    expect(head.headers["content-length"]).toBe(String(first.rawPayload.length));
    const changed = gateway({ campaigns: [...world.campaigns, { name: "Phong trào mới" }] });
    expect((await changed.get("/data/campaigns.csv")).headers.etag).not.toBe(etag);
  });

  it("depends on the data only, not on the page size", async () => {
    const record = fc.record({ name: fc.string(), year: fc.integer({ min: 1900, max: 2100 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { maxLength: 12 }),
        fc.integer({ min: 1, max: 13 }),
        async (campaigns, pageSize) => {
          const whole = await gateway({ campaigns }).get("/data/campaigns.json");
          const paged = await gateway({ campaigns }, { pageSize }).get("/data/campaigns.json");
          expect(paged.headers.etag).toBe(whole.headers.etag);
          expect(paged.body).toBe(whole.body);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("there is no partial file", () => {
  it("when a subgraph fails on a later page: 502 with service and code, without its address", async () => {
    const campaigns = Array.from({ length: 5 }, (_, index) => ({ name: `Phong trào ${index}` }));
    const beforePage = ({ after }: { after?: string }) => {
      if (after) throw subgraphError("SUBGRAPH_UNAVAILABLE", "campaigns");
    };
    const answer = await gateway({ campaigns, beforePage }, { pageSize: 2 }).get("/data/campaigns.csv");
    expect(answer.statusCode).toBe(502);
    expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(answer.headers.etag).toBeUndefined();
    expect(answer.headers["content-disposition"]).toBeUndefined();
    expect(answer.json()).toMatchObject({
      status: 502,
      code: "DATA_SOURCE_FAILED",
      detail: expect.stringContaining("campaigns: SUBGRAPH_UNAVAILABLE"),
      errors: [{ code: "SUBGRAPH_UNAVAILABLE", service: "campaigns", path: ["campaigns"] }],
    });
    expect(answer.body).not.toContain("127.0.0.1");
  });

  it("when the code or service of an error contains an address", async () => {
    const beforePage = () => {
      throw subgraphError("http://10.0.0.5", "http://10.0.0.5:4101");
    };
    const answer = await gateway({ beforePage }).get("/data/campaigns.json");
    expect(answer.json().errors).toEqual([{ code: "INTERNAL_ERROR", path: ["campaigns"] }]);
    expect(answer.body).not.toContain("10.0.0.5");
  });

  it("when there are too many rows", async () => {
    const answer = await gateway({}, { rowLimit: 2 }).get("/data/campaigns.csv", { "accept-language": "en" });
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({
      code: "DATA_TOO_MANY_ROWS",
      detail: expect.stringContaining("exceeds the 2 rows"),
    });
    expect((await gateway({}, { rowLimit: 3 }).get("/data/campaigns.csv")).statusCode).toBe(200);
  });

  it("when a list inside a row has a next page", async () => {
    const criteria = Array.from({ length: 4 }, () => ({ metric: "APPLIED" }));
    const answer = await gateway({ campaigns: [{ name: "x", criteria }] }).get("/data/criteria.json");
    expect([answer.statusCode, answer.json().code]).toEqual([502, "DATA_NESTED_LIST_TOO_LONG"]);
    expect(answer.json().detail).toContain("campaigns.nodes.criteria");
  });

  it("when the caller may not see the data: the refusal keeps its status and message", async () => {
    const beforePage = () => {
      throw subgraphError("FORBIDDEN", "campaigns", "Bạn không có quyền xem dữ liệu này");
    };
    const answer = await gateway({ beforePage }).get("/data/campaigns.json");
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({
      code: "DATA_REFUSED",
      detail: expect.stringContaining("Bạn không có quyền xem dữ liệu này"),
      errors: [{ code: "FORBIDDEN", service: "campaigns" }],
    });
  });
});

it("a file whose rows refer to a record that is not there has an empty cell", async () => {
  const { execute } = executeOn(world);
  const server = Fastify();
  server.register(dataPlugin, {
    execute: async (request) => ({
      ...(await execute(request)),
      errors: [
        {
          message: "Dịch vụ không có bản ghi được tham chiếu",
          path: ["campaigns", "nodes", 2, "organization", "name"],
          extensions: { code: "ENTITY_NOT_FOUND", serviceName: "organizations" },
        },
      ],
    }),
    schema: () => emulationSchema,
    directory,
  });
  const answer = await server.inject({ url: "/data/campaigns.json" });
  expect([answer.statusCode, answer.json()]).toEqual([200, (await gateway().get("/data/campaigns.json")).json()]);
});

describe("a former name of a data file", () => {
  it.each([
    ["/data/movements.csv", "/data/campaigns.csv"],
    ["/data/movements.json?kind=DRIVE&locale=en", "/data/campaigns.json?kind=DRIVE&locale=en"],
    ["/data/emulation-movements.csv", "/data/campaigns.csv"],
  ])("%s redirects to %s", async (former, present) => {
    const { get, sent } = gateway();
    const answer = await get(former);
    expect([answer.statusCode, answer.headers.location]).toEqual([308, present]);
    expect(sent).toEqual([]);
    expect((await get(present)).statusCode).toBe(200);
  });

  it("is not in the catalog", async () => {
    expect((await gateway().get("/data")).body).not.toContain("movements");
  });
});

describe("an invalid request", () => {
  it.each([
    "/data/people.csv",
    "/data/campaigns",
    "/data/campaigns.xml",
    "/data/movements.xml",
    "/data/overview.json",
    "/data/..%2f..%2fpackage.json",
    "/data/a/b.csv",
    "/data/constructor.json",
  ])("%s is a 404 in Vietnamese", async (url) => {
    const answer = await gateway().get(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: "DATA_NOT_FOUND", title: "Không tìm thấy" });
  });

  it.each([
    ["/data/campaigns.json?colour=red", "DATA_UNKNOWN_VARIABLE"],
    ["/data/campaigns.json?after=1", "DATA_UNKNOWN_VARIABLE"],
    ["/data/campaigns.json?since=2019-04-31", "DATA_VARIABLE_MALFORMED"],
    ["/data/campaigns.json?locale=fr", "DATA_VARIABLE_MALFORMED"],
    ["/data?locale=vi&locale=en", "DATA_VARIABLE_REPEATED"],
  ])("%s is a 400", async (url, code) => {
    const { get, sent } = gateway();
    const answer = await get(url);
    expect([answer.statusCode, answer.json().code]).toEqual([400, code]);
    expect(answer.json().detail).toMatch(/[Tt]ham số/);
    expect((await get(url, { "accept-language": "en" })).json().detail).toMatch(/parameter/);
    expect(sent).toEqual([]);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"] as const)("%s is a 405, whatever its request body", async (method) => {
    for (const url of ["/data", "/data/campaigns.csv"]) {
      const { server } = gateway();
      const answer = await server.inject({ method, url, payload: "<x/>", headers: { "content-type": "text/xml" } });
      expect([answer.statusCode, answer.headers.allow, answer.json().code]).toEqual([
        405,
        "GET, HEAD",
        "DATA_METHOD_NOT_ALLOWED",
      ]);
    }
  });
});
