import { type GraphQLObjectType, getNamedType, isLeafType } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { subgraphs } from "../../src/subgraphs.js";
import { ownApi as api, type OpenedMaker, openMaker } from "./open-maker.js";

/* Every mutation as a dry run through the gateway: it answers as the real write does, and stores nothing. */

const mutations = Object.values(api.getMutationType()!.getFields());
let opened: OpenedMaker;

beforeAll(async () => {
  opened = await openMaker();
}, 120_000);
afterAll(() => opened.graph.stop());

/** The rows of all records, changes and idempotency keys of all subgraphs, as digests. */
async function stored(): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const [index, { database }] of subgraphs.entries()) {
    const em = opened.graph.databases[index]!.fork();
    const tables = await em.execute<{ name: string }[]>(
      `select distinct "table_name" as "name" from "information_schema"."columns"
       where "table_schema" = ? and ("column_name" = 'version' or "table_name" in ('change', 'idempotency')) order by 1`,
      [database.schema],
    );
    for (const { name } of tables) {
      const [row] = await em.execute<{ digest: string }[]>(
        `select md5(string_agg(t::text, ' ' order by t::text)) as "digest" from "${database.schema}"."${name}" t`,
      );
      digests[`${database.schema}.${name}`] = row!.digest;
    }
  }
  return digests;
}

const isOfOneWrite = new Set(["id", "createdAt", "updatedAt"]);

/** Selects the plain fields of a mutation's record that are the same for each write of the same input. */
function plainFields(record: GraphQLObjectType): string[] {
  return Object.values(record.getFields())
    .filter(({ name, type, args }) => isLeafType(getNamedType(type)) && args.length === 0 && !isOfOneWrite.has(name))
    .map(({ name }) => name);
}

const tried: string[] = [];

it.each(mutations)(
  "$name stores nothing, and answers as the real write",
  async (mutation) => {
    const payload = getNamedType(mutation.type) as GraphQLObjectType;
    const record = Object.values(payload.getFields()).find(({ name }) => !["userErrors", "warnings"].includes(name))!;
    const selected = ["id", ...plainFields(getNamedType(record.type) as GraphQLObjectType)].join(" ");
    const inputType = mutation.args.find(({ name }) => name === "input")!.type;
    const source = `mutation ($input: ${inputType}, $dryRun: Boolean!) {
    ${mutation.name}(input: $input, dryRun: $dryRun) {
      ${record.name} { ${selected} } userErrors { code field } warnings { code field }
    }
  }`;
    const input = { ...(await opened.maker.inputFor(mutation.name, "inside")), idempotencyKey: `thu-${mutation.name}` };
    await opened.maker.followAll();
    const ask = async (dryRun: boolean) => {
      const { data, errors } = await opened.graph.ask(source, { input, dryRun }, opened.headers);
      expect(errors).toBeUndefined();
      const { [record.name]: written, ...rest } = data[mutation.name];
      if (!written) return { id: undefined, answer: { written, ...rest } };
      const { id, ...fields } = written;
      return { id, answer: { written: fields, ...rest } };
    };
    const before = await stored();
    const dry = await ask(true);
    expect(await stored()).toEqual(before);
    const real = await ask(false);
    expect(dry.answer).toEqual(real.answer);
    if (!real.id) return;
    tried.push(mutation.name);
    expect(await stored()).not.toEqual(before);
  },
  60_000,
);

it("every mutation did what it is for", () => {
  expect(mutations.map(({ name }) => name).filter((name) => !tried.includes(name))).toEqual([]);
});

it("a record that is not stored has nothing in other subgraphs, and no error", async () => {
  const input = await opened.maker.inputFor("launchCampaign", "inside");
  const source = `mutation ($input: LaunchCampaignInput!) {
    launchCampaign(input: $input, dryRun: true) {
      campaign { id organization { code } awards { totalCount nodes { id } } commendationPolicies { totalCount } }
    }
  }`;
  const { data, errors } = await opened.graph.ask(source, { input }, opened.headers);
  expect(errors).toBeUndefined();
  const { id, ...rest } = data.launchCampaign.campaign;
  expect(rest).toEqual({
    organization: { code: "matrix-division" },
    awards: { totalCount: 0, nodes: [] },
    commendationPolicies: { totalCount: 0 },
  });
  const stored = await opened.graph.data("query ($id: ID!) { campaign(id: $id) { id } }", { id }, opened.headers);
  expect(stored).toEqual({ campaign: null });
});
