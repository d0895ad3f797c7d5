import { readFileSync } from "node:fs";
import { newId } from "@thidua/base/identifiers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRepository } from "../../src/paths.js";
import { type Door, differences, gatewayDoor, type Observed, subgraphDoor } from "../hidden/observer.js";
import { crawl, listQuestions, type Question } from "../hidden/questions.js";
import { hide, honor, plantSecrets, restrictedWord, type Secrets, secret } from "../hidden/secrets.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";
import { writing } from "../write.js";

/*
 * What is not for everybody does not leak. Everything that can be asked is asked, made from the schemas themselves: every field in
 * depth, every filter, order, search and statistic, by whom nothing hidden is for, at every subgraph and through the gateway.
 */

let graph: SeededGraph;
let secrets: Secrets;
/** The doors, with what is asked at each: in depth, and of lists. */
let doors: Map<Door, { fields: Question[]; lists: Question[] }>;
/** What each caller sends. The editor is staff of a body that has nothing to do with the story. */
const callers: Record<string, Record<string, string>> = { anonymous: {} };
const outsiders = ["anonymous", "portal", "service"];
/** What each caller is told when everything hidden is there; and what two were told when only a part of it was. */
const told = new Map<string, ReadonlyMap<string, Observed>>();
const toldBefore = new Map<string, ReadonlyMap<string, Observed>>();

beforeAll(async () => {
  // How much one may ask at once is another story.
  const much = 10_000_000;
  graph = await openSeededGraph({
    limits: { maxTokens: much, maxAliases: much, maxRootFields: much, maxFields: much, maxCost: 1e12, maxDepth: 50 },
  });
  const roles = {
    portal: ["PORTAL"],
    service: ["SERVICE"],
    editor: ["EDITOR"],
    everything: ["PROVINCE_ADMIN", "AUDITOR"],
  };
  for (const [name, given] of Object.entries(roles)) {
    callers[name] = { authorization: `Bearer ${await graph.token({ roles: given, subject: name })}` };
  }
  secrets = await plantSecrets(graph);
  await graph.catchUp();
  doors = new Map();
  const gateway = gatewayDoor(graph.url, readFileSync(inRepository("schema/api.graphql"), "utf8"));
  const subgraphs = await Promise.all(graph.running.subgraphs.map(({ name, url }) => subgraphDoor(name, url)));
  for (const door of [...subgraphs, gateway]) {
    const lists = listQuestions(door.schema, secrets.subject);
    // Behind the gateway the same subgraphs answer: a part shows that nothing is added on the way.
    doors.set(door, {
      fields: crawl(door.schema, secrets.subject, 2),
      lists: door === gateway ? some(lists) : lists,
    });
  }
  for (const caller of ["anonymous", "portal"]) toldBefore.set(caller, await allTold(caller));
  const { ids } = secrets.subject;
  const more = await hide(graph, { ...secrets.known, organization: ids.division! }, "Hai lần");
  secrets.hidden.push(...Object.values(more));
  await graph.catchUp();
  for (const caller of Object.keys(callers)) told.set(caller, await allTold(caller));
}, 600_000);
afterAll(() => graph.stop());

const some = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => index % 4 === 0);

/**
 * All that a caller is told at all doors, by door and question. Every list is asked everything by one who may know nothing, and by
 * one who may know all; the others are told the same as one of these, and asked a part.
 */
async function allTold(caller: string): Promise<Map<string, Observed>> {
  const isAskedAll = caller === "anonymous" || caller === "everything";
  const all = new Map<string, Observed>();
  for (const [door, { fields, lists }] of doors) {
    const questions = [...fields, ...(isAskedAll ? lists : some(lists))];
    for (const [name, observed] of await door.observe(questions, callers[caller])) {
      all.set(`${door.name}: ${name}`, observed);
    }
  }
  return all;
}

/** The answers that a caller got of a kind. */
const toldTo = (caller: string, isMeant: (observed: Observed, text: string) => boolean): string[] =>
  [...told.get(caller)!].flatMap(([name, observed]) => {
    const text = JSON.stringify(observed);
    return isMeant(observed, text) ? [`${name}: ${text.slice(0, 500)}`] : [];
  });

const codesTold = (caller: string) => [
  ...new Set([...told.get(caller)!.values()].flatMap(({ errors }) => errors.map(({ code }) => code))),
];

describe("what is not for everybody", () => {
  it("is told to whom it is for: every field, filter, order, search and statistic is answered, and all of it is there", () => {
    expect(told.get("everything")!.size).toBeGreaterThan(3_000);
    expect(codesTold("everything")).toEqual([]);
    for (const id of secrets.hidden) expect(toldTo("everything", (_, text) => text.includes(id))).not.toEqual([]);
    for (const word of secrets.words) expect(toldTo("everything", (_, text) => text.includes(word))).not.toEqual([]);
  });

  it.each(outsiders)("is told to %s by no field, filter, order, count, search, statistic or error", (caller) => {
    const codes = { anonymous: "UNAUTHENTICATED", portal: "FORBIDDEN", service: "FORBIDDEN" };
    expect(codesTold(caller)).toEqual([codes[caller as keyof typeof codes]]);
    expect(toldTo(caller, (_, text) => secret.test(text))).toEqual([]);
    expect(toldTo(caller, (_, text) => secrets.hidden.some((id) => text.includes(id)))).toEqual([]);
    // Who looks for a hidden word finds nothing, not even what everybody may know.
    const found = [...told.get(caller)!].filter(
      ([name, { data }]) => name.includes("(search: ") && /"id"|[1-9]}/.test(data),
    );
    expect(found).toEqual([]);
  });

  it("is told to staff, but for what named roles alone may know", () => {
    expect(codesTold("editor")).toEqual(["FORBIDDEN"]);
    const isRestricted = (word: string) => word.startsWith(restrictedWord);
    for (const word of secrets.words) {
      expect([word, toldTo("editor", (_, text) => text.includes(word)).length > 0]).toEqual([
        word,
        !isRestricted(word),
      ]);
    }
  });

  it.each(["anonymous", "portal"])("changes no answer to %s when there is more of it", (caller) => {
    expect(differences(toldBefore.get(caller)!, told.get(caller)!)).toEqual([]);
  });

  it("is as good as none: who asks for it by its id is told what is told of the id of nothing", async () => {
    const byId = { typicalExample: "typicalExample", initiative: "initiative" };
    for (const caller of outsiders) {
      for (const [field, kind] of Object.entries(byId)) {
        const ask = async (id: string) => {
          const { data, errors } = await graph.ask(
            `query ($id: ID!) { ${field}(id: $id) { id } }`,
            { id },
            callers[caller],
          );
          return { data, errors };
        };
        expect(await ask(secrets.subject.ids[kind]!)).toEqual({ data: { [field]: null }, errors: undefined });
        expect(await ask(newId())).toEqual({ data: { [field]: null }, errors: undefined });
      }
      // Also as a part of any other question: beside it, and in every filter.
      const names = new Map(secrets.hidden.map((id) => [id, newId()]));
      const unnamed = (text: string) => secrets.hidden.reduce((left, id) => left.replaceAll(id, names.get(id)!), text);
      for (const [door, { fields, lists }] of doors) {
        const naming = [...fields, ...lists].filter(
          ({ field, of }) => unnamed(`${field} ${of?.id}`) !== `${field} ${of?.id}`,
        );
        const ofNothing = naming.map(({ name, field, of }) => ({
          name,
          field: unnamed(field),
          ...(of && { of: { ...of, id: unnamed(of.id) } }),
        }));
        const [one, other] = [
          await door.observe(naming, callers[caller]),
          await door.observe(ofNothing, callers[caller]),
        ];
        expect(differences(one, other)).toEqual([]);
      }
    }
  });

  it("is not told by the answer to a write that names it", async () => {
    const { ids } = secrets.subject;
    const writes: [mutation: string, input: (id: string) => object, id: string][] = [
      ["advanceExample", (exampleId) => ({ exampleId, stage: "FOSTERED" }), ids.typicalExample!],
      ["recordReplication", (exampleId) => ({ exampleId, scope: "UNIT" }), ids.typicalExample!],
      [
        "recognizeInitiative",
        (initiativeId) => ({ initiativeId, document: { text: "Quyết định" }, scopeOfInfluence: "UNIT" }),
        ids.initiative!,
      ],
    ];
    for (const caller of outsiders) {
      for (const [mutation, input, id] of writes) {
        const ask = async (named: string) => {
          const { data, errors } = await graph.ask(writing(mutation), { input: input(named) }, callers[caller]);
          return { data, errors };
        };
        const answer = await ask(id);
        expect(answer.errors).toHaveLength(1);
        expect(answer).toEqual(await ask(newId()));
      }
    }
  });

  it("never comes to one who asks at the same moment as one for whom it is", async () => {
    const query = `{ typicalExamples(first: 100) { totalCount nodes { name stages { note } } }
      awards(first: 100) { nodes { recipientName amountVnd unit { typicalExamples { totalCount } } } } }`;
    const answerOf = async (caller: string) => {
      const { data, errors } = await graph.ask(query, {}, callers[caller]);
      // Which subgraph is first to say no is chance.
      return JSON.stringify([data, errors?.map((error) => JSON.stringify(error)).sort()]);
    };
    const [outside, inside] = [await answerOf("anonymous"), await answerOf("everything")];
    expect(secret.test(outside)).toBe(false);
    expect(secret.test(inside)).toBe(true);
    const mixed = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? "anonymous" : "everything"));
    const answers = await Promise.all(mixed.map(answerOf));
    expect(answers).toEqual(mixed.map((caller) => (caller === "anonymous" ? outside : inside)));
  });

  it("becomes known with what everybody may know of it, and the notes about it do not", async () => {
    const { ids } = secrets.subject;
    await honor(graph, ids.typicalExample!);
    const seen = await graph.data(
      `query ($id: ID!) { typicalExample(id: $id) { name summary honoredOn currentStage
        stages { stage } recognitions { act } replications { totalCount } awards { totalCount } } }`,
      { id: ids.typicalExample },
    );
    expect(seen.typicalExample).toMatchObject({ name: "Bímật điển hình Một", replications: { totalCount: 1 } });
    expect(seen.typicalExample.recognitions).toHaveLength(2);
    const { data } = await graph.ask(
      `query ($types: [String!]) { typicalExamplesChanges(first: 200, types: $types) { nodes { type id kind after } } }`,
      { types: ["TypicalExample", "ExampleStageEntry", "ExampleRecognition", "Replication"] },
      callers.portal,
    );
    const { nodes } = data.typicalExamplesChanges as { nodes: { id: string; kind: string; after: object }[] };
    const [change] = nodes.filter(({ id }) => id === ids.typicalExample);
    expect(change).toMatchObject({ kind: "CREATED", after: { name: "Bímật điển hình Một" } });
    const now: string[] = [];
    for (const [door, { fields }] of doors) now.push(JSON.stringify([...(await door.observe(fields, callers.portal))]));
    const words = now.flatMap((text) => text.match(/Bímật\p{Letter}* \p{Letter}+ \p{Letter}+/gu) ?? []);
    expect([...new Set(words)].sort()).toEqual(["Bímật tóm tắt", "Bímật điển hình"]);
  });
});
