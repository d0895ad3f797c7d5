import { hash } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";

let graph: SeededGraph;
const lines: string[] = [];

beforeAll(async () => {
  graph = await openSeededGraph({
    logLevel: "info",
    logStream: { write: (line: string) => void lines.push(line) },
    trustedProxies: 1,
    gatewayName: "cong-1",
  });
});
afterAll(() => graph.stop());

const mutation = `mutation ($input: CreatePortalInput!) { createPortal(input: $input) { portal { id } userErrors { code } } }`;
const trail = `query ($filter: AuditFilter) { campaignsAuditTrail(filter: $filter, first: 5) { nodes { type actor network gateway } } }`;

it("the audit trail has the caller's network and the gateway, and others do not see them; a caller cannot state them", async () => {
  const writer = { authorization: `Bearer ${await graph.token({ roles: ["PROVINCE_ADMIN"], subject: "lan" })}` };
  const headers = {
    ...writer,
    "x-forwarded-for": "2001:db8:7:9:1:2:3:4",
    "x-request-id": "origin-1",
    "x-caller-network": "10.9.9.9",
    "x-gateway-name": "another",
  };
  const found = await graph.data("{ organizations(first: 1) { nodes { id } } }");
  const input = { organizationId: found.organizations.nodes[0].id, name: "Cổng A" };
  const { data } = await graph.ask(mutation, { input }, headers);
  expect(data.createPortal.userErrors).toEqual([]);
  const filter = { requestId: { eq: "origin-1" }, network: { eq: "2001:db8:7:9::/64" } };
  const seen = await graph.data(trail, { filter }, graph.reader);
  expect(seen.campaignsAuditTrail.nodes).toEqual([
    { type: "Portal", actor: "lan", network: "2001:db8:7:9::/64", gateway: "cong-1" },
  ]);
  const refused = await graph.ask(trail, { filter }, writer);
  expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN"]);
});

it("the gateway's line of an operation has the digest of the subject, and of an anonymous caller none", async () => {
  lines.length = 0;
  await graph.ask("query Known { awardForms(first: 1) { nodes { id } } }", {}, graph.administrator);
  await graph.ask("query Unknown { awardForms(first: 1) { nodes { id } } }");
  const subjects = Object.fromEntries(
    lines
      .map((line) => JSON.parse(line) as { msg: string; operationName?: string; subject?: string })
      .filter(({ msg }) => msg === "operation")
      .map(({ operationName, subject }) => [operationName, subject]),
  );
  expect(subjects).toEqual({ Known: hash("sha256", "developer").slice(0, 16), Unknown: undefined });
});
