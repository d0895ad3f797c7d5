import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import { serveParent } from "../run/serve-parent.ts";
import { prepared } from "./statements.ts";

/**
 * What no server can be faster than: HTTP, the SQL and the text of the answer, without GraphQL. `/one` sends one statement that makes
 * the JSON, whose text it passes through; `/batched` sends a statement for each table and joins the rows here. The argument is the address
 * of the database.
 */
const [connectionString = ""] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString, max: 10 });
type Row = { [column: string]: unknown };
const rows = async (...query: Parameters<typeof prepared>): Promise<Row[]> =>
  (await pool.query(prepared(...query))).rows;
const json = async (...query: Parameters<typeof prepared>): Promise<string> =>
  (await rows(...query))[0]!.json as string;

interface Variables {
  ids: string[];
  key: string;
  id: string;
}

async function byId(name: "forms" | "decisions", ids: unknown[]): Promise<Map<unknown, Row>> {
  return new Map((await rows(name, [...new Set(ids)])).map((row) => [row.id, row]));
}

/** Reads the forms and the decisions of awards. */
function formsAndDecisions(awards: readonly Row[]): Promise<[Map<unknown, Row>, Map<unknown, Row>]> {
  return Promise.all([
    byId(
      "forms",
      awards.map(({ formId }) => formId),
    ),
    byId(
      "decisions",
      awards.map(({ decisionId }) => decisionId),
    ),
  ]);
}

async function nested({ ids }: Variables): Promise<object> {
  const [campaigns, awards] = await Promise.all([rows("campaigns", ids), rows("awardsOfCampaigns", ids)]);
  const [forms, decisions] = await formsAndDecisions(awards);
  const known = new Set(campaigns.map(({ id }) => id));
  return ids.flatMap((campaign) =>
    known.has(campaign)
      ? {
          id: campaign,
          awards: awards
            .filter(({ campaignId }) => campaignId === campaign)
            .map(({ id, recipientName, formId, decisionId, personId, unitId }) => ({
              ...{ id, recipientName, form: { code: forms.get(formId)!.code } },
              decision: { title: decisions.get(decisionId)!.title },
              person: personId && { id: personId },
              unit: unitId && { id: unitId },
            })),
        }
      : [],
  );
}

async function entities({ ids }: Variables): Promise<object> {
  const awards = await rows("awards", ids);
  const [forms, decisions] = await formsAndDecisions(awards);
  const found = new Map(awards.map((award) => [award.id, award]));
  return ids.map((id) => {
    const { formId, decisionId, ...award } = found.get(id)!;
    return { ...award, form: { code: forms.get(formId)!.code }, decision: { title: decisions.get(decisionId)!.title } };
  });
}

const questions: { [path: string]: (variables: Variables) => Promise<string> } = {
  "/one/nested": ({ ids }) => json("nestedAsJson", ids),
  "/one/page": () => json("pageAsJson"),
  "/one/deepPage": ({ key, id }) => json("pageAfterAsJson", key, id),
  "/batched/nested": async (variables) => JSON.stringify(await nested(variables)),
  "/batched/page": async () => JSON.stringify((await rows("page")).slice(0, 20)),
  "/batched/deepPage": async ({ key, id }) => JSON.stringify((await rows("pageAfter", key, id)).slice(0, 20)),
  "/batched/entities": async (variables) => JSON.stringify(await entities(variables)),
  "/batched/year": async () => JSON.stringify(await rows("formsOfYear")),
  "/batched/yearsAndForms": async () => JSON.stringify(await rows("yearsAndForms")),
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

const server = createServer(async (request, response) => {
  try {
    const text = await questions[request.url!]!(JSON.parse(await bodyOf(request)));
    response
      .writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) })
      .end(text);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
serveParent({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }, {}, async () => {
  server.closeAllConnections();
  await pool.end();
});
