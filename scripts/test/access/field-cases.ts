import { subgraphs } from "../../src/subgraphs.js";

/** What field cases may use to make their record. */
export interface CaseGraph {
  /** Asks as the administrator, through the gateway; raises on any error, also on user errors. */
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  data(query: string, variables: object): Promise<any>;
}

/** How one field that is not public is asked for, on a record at a position. */
export interface FieldCase {
  query: string;
  variables(at: (kind: string) => Promise<string>, graph: CaseGraph): object | Promise<object>;
  /** The field's value in the answer; null or undefined when the caller did not see it. */
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  read(data: any): unknown;
}

const memo = new Map<string, Promise<object>>();

/** Makes variables once for each record: the same ones serve all fields of it. */
function once(key: string, make: () => Promise<object>): Promise<object> {
  let made = memo.get(key);
  if (!made) {
    made = make();
    memo.set(key, made);
  }
  return made;
}

/** A field of the first award of a decision. */
const ofAward = (selection: string): FieldCase => ({
  query: `query ($id: ID!) { award(id: $id) { ${selection} } }`,
  async variables(at, graph) {
    const id = await at("awardDecision");
    return once(`award ${id}`, async () => {
      const { awardDecision } = await graph.data(
        "query ($id: ID!) { awardDecision(id: $id) { awards(first: 1) { nodes { id } } } }",
        { id },
      );
      return { id: awardDecision.awards.nodes[0].id };
    });
  },
  read: (data) => Object.values(data?.award ?? {})[0],
});

/** The first note among the parts of an honored example. */
const noteOf = (parts: string, selection: string): FieldCase => ({
  query: `query ($id: ID!) { typicalExample(id: $id) { ${selection} } }`,
  variables: async (at) => ({ id: await at("typicalExample/honored") }),
  read: (data) => {
    const found = data?.typicalExample?.[parts];
    const nodes = (found?.nodes ?? found ?? []) as { note: string | null }[];
    return nodes.find(({ note }) => note !== null)?.note;
  },
});

/** A change that came through no gateway has neither. */
const ofGateway = new Set(["network", "gateway"]);

/** A field of a subgraph's audit trail. Where every record is as it was created, `before` has no value, and counts as seen. */
const ofAuditTrail = (subgraph: string, selection: string): FieldCase => ({
  query: `{ ${subgraph}AuditTrail(first: 200) { nodes { value: ${selection} kind } } }`,
  variables: () => ({}),
  read: (data) => {
    const nodes = (data?.[`${subgraph}AuditTrail`]?.nodes ?? []) as { value: unknown; kind: string }[];
    const isUnchanged = nodes.length > 0 && nodes.every(({ kind }) => kind === "CREATED");
    return (
      nodes.map(({ value }) => value).find((value) => value !== null) ??
      ((selection === "before" && isUnchanged) || (ofGateway.has(selection) && nodes.length > 0) ? nodes : null)
    );
  },
});

const auditFields = [
  "changedAt",
  "actor",
  "operation",
  "requestId",
  "network",
  "gateway",
  "transactionId",
  "type",
  "id",
  "kind",
  "before",
  "after",
];
/** In camel case, as the queries begin. */
const subgraphNames = subgraphs.map(({ name }) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));

/** By `subgraph Type.field`, or `Type.field` where all subgraphs are asked in the same way. */
export const fieldCases: Record<string, FieldCase> = {
  "Person.taskCompletions": {
    query: "query ($id: ID!) { person(id: $id) { taskCompletions { totalCount } } }",
    variables: async (at) => ({ id: await at("person/assessed") }),
    read: (data) => data?.person?.taskCompletions?.totalCount,
  },
  "Initiative.evaluation": {
    query: `query ($id: ID!, $criterion: ID!) {
      initiative(id: $id) { evaluation(criterion: $criterion, subject: INDIVIDUAL) { verdict } }
    }`,
    async variables(at, graph) {
      const id = await at("initiative/recognized");
      return once(`initiative ${id}`, async () => {
        const { addCriterion } = await graph.data(
          "mutation ($input: AddCriterionInput!) { addCriterion(input: $input) { criterion { id } userErrors { code field } } }",
          { input: { campaignId: await at("campaign"), criterion: { metric: "QUALITATIVE", text: "Có hiệu quả" } } },
        );
        return { id, criterion: addCriterion.criterion.id };
      });
    },
    read: (data) => data?.initiative?.evaluation?.verdict,
  },
  "Award.amountVnd": ofAward("amountVnd"),
  "Award.achievement": ofAward("achievement"),
  "Award.achievementFrom": ofAward("achievementFrom"),
  "Award.achievementTo": ofAward("achievementTo"),
  "Award.taskCompletionLevel": ofAward("taskCompletionLevel"),
  "Award.recipientPositionClass": ofAward("recipientPositionClass"),
  "Award.typicalExample": ofAward("typicalExample { id }"),
  "Cancellation.reason": {
    query: "query ($id: ID!) { awardDecision(id: $id) { cancellation { reason } } }",
    variables: async (at) => ({ id: await at("awardDecision/withdrawn") }),
    read: (data) => data?.awardDecision?.cancellation?.reason,
  },
  "AwardStatsRow.amountVnd": {
    query: "{ awardStats(groupBy: []) { rows { amountVnd } } }",
    variables: () => ({}),
    read: (data) => data?.awardStats?.rows?.[0]?.amountVnd,
  },
  "AwardStatsRow.amountTotalVnd": {
    query: "{ awardStats(groupBy: []) { rows { amountTotalVnd } } }",
    variables: () => ({}),
    read: (data) => data?.awardStats?.rows?.[0]?.amountTotalVnd,
  },
  "ExampleStageEntry.note": noteOf("stages", "stages { note }"),
  "ExampleRecognition.note": noteOf("recognitions", "recognitions { note }"),
  "Replication.note": noteOf("replications", "replications { nodes { note } }"),
  ...Object.fromEntries(
    subgraphNames.flatMap((name) => [
      [
        `Query.${name}Changes`,
        {
          query: `{ ${name}Changes(first: 1) { nodes { id } } }`,
          variables: () => ({}),
          read: (data: never) => data?.[`${name}Changes`],
        },
      ],
      [
        `Query.${name}AuditTrail`,
        {
          query: `{ ${name}AuditTrail(first: 1) { nodes { id } } }`,
          variables: () => ({}),
          read: (data: never) => data?.[`${name}AuditTrail`],
        },
      ],
      [`${name} AuditPage.nodes`, ofAuditTrail(name, "id")],
      ...auditFields.map((field) => [`${name} AuditEntry.${field}`, ofAuditTrail(name, field)] as const),
    ]),
  ),
};
