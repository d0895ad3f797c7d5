import { newId } from "@thidua/base/identifiers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ownGraph } from "../../src/compose/own-graph.js";
import { isExhaustive } from "../exhaustive.js";
import {
  differences,
  type EntryPoint,
  gatewayEntryPoint,
  type Observed,
  subgraphEntryPoint,
} from "../hidden/observer.js";
import { crawl, listQuestions, type Question } from "../hidden/questions.js";
import { hide, honor, plantSecrets, restrictedWord, type Secrets, secret } from "../hidden/secrets.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";
import { writing } from "../write.js";

/*
 * What is not public does not leak. Everything that can be asked is asked, made from the schemas themselves: every field in
 * depth, every filter, order, search and statistic, by whom nothing hidden is for, at every subgraph and through the gateway.
 */

let graph: SeededGraph;
let secrets: Secrets;
/** The entry points, with what is asked at each: in depth, and of lists. */
let entryPoints: Map<EntryPoint, { fields: Question[]; lists: Question[] }>;
/** What each caller sends. The editor is staff of an organization that has nothing to do with the secrets. */
const callers: Record<string, Record<string, string>> = { anonymous: {} };
const outsiders = ["anonymous", "portal", "service"];
/** What each caller receives when everything hidden exists; and what two received when only a part of it did. */
const answers = new Map<string, ReadonlyMap<string, Observed>>();
const answersBefore = new Map<string, ReadonlyMap<string, Observed>>();

beforeAll(async () => {
  // Limits and admission are tested elsewhere.
  const much = 10_000_000;
  const wide = { least: much, usual: much, most: much };
  const admission = { heavyCost: much, light: wide, newTexts: wide, preparationRate: much };
  graph = await openSeededGraph({
    admission,
    subgraphAdmission: admission,
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
  entryPoints = new Map();
  const gateway = gatewayEntryPoint(graph.url, ownGraph().api);
  const subgraphs = await Promise.all(graph.running.subgraphs.map(({ name, url }) => subgraphEntryPoint(name, url)));
  for (const entryPoint of [...subgraphs, gateway]) {
    const lists = listQuestions(entryPoint.schema, secrets.subject);
    // Behind the gateway the same subgraphs answer: a part shows that nothing is added on the way.
    entryPoints.set(entryPoint, {
      fields: crawl(entryPoint.schema, secrets.subject, 2),
      lists: entryPoint === gateway ? some(lists) : lists,
    });
  }
  for (const caller of ["anonymous", "portal"]) answersBefore.set(caller, await allAnswers(caller));
  const { ids } = secrets.subject;
  const more = await hide(graph, { ...secrets.known, organization: ids.division! }, "Hai lần");
  secrets.hidden.push(...Object.values(more));
  await graph.catchUp();
  for (const caller of Object.keys(callers)) answers.set(caller, await allAnswers(caller));
}, 600_000);
afterAll(() => graph.stop());

/** The part that is asked where not everything is. */
const every = isExhaustive ? 4 : 8;
const some = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => index % every === 0);

/**
 * All that a caller receives at all entry points, by entry point and question. On a PostgreSQL server one caller for whom
 * nothing hidden is meant and one for whom everything is are asked about every list in every way, and all callers about every
 * field. The other callers, and all callers on the embedded database, are asked about the same part of the lists; there a portal
 * and a service are asked about a part of the fields too.
 */
async function allAnswers(caller: string): Promise<Map<string, Observed>> {
  const isAskedAll = isExhaustive && (caller === "anonymous" || caller === "everything");
  const all = new Map<string, Observed>();
  for (const [entryPoint, { fields, lists }] of entryPoints) {
    const isAskedEveryField = isExhaustive || !["portal", "service"].includes(caller);
    const questions = [...(isAskedEveryField ? fields : some(fields)), ...(isAskedAll ? lists : some(lists))];
    for (const [name, observed] of await entryPoint.observe(questions, callers[caller])) {
      all.set(`${entryPoint.name}: ${name}`, observed);
    }
  }
  return all;
}

/** The answers that a caller got of a kind. */
const answersTo = (caller: string, isMeant: (observed: Observed, text: string) => boolean): string[] =>
  [...answers.get(caller)!].flatMap(([name, observed]) => {
    const text = JSON.stringify(observed);
    return isMeant(observed, text) ? [`${name}: ${text.slice(0, 500)}`] : [];
  });

/** What a list below an organization answers everyone to a filter that leads beyond it. At the root the same filter is answered. */
const refusedToAll = "FILTER_WIDENS_LIST";

const codesTo = (caller: string) => {
  const codes = [...answers.get(caller)!.values()].flatMap(({ errors }) => errors.map(({ code }) => code));
  return [...new Set(codes)].filter((code) => code !== refusedToAll);
};

describe("what is not public", () => {
  it("is returned to whom it is for: every field, filter, order, search and statistic is answered, and all of it is there", () => {
    expect(answers.get("everything")!.size).toBeGreaterThan(isExhaustive ? 3_000 : 1_000);
    expect(codesTo("everything")).toEqual([]);
    for (const id of secrets.hidden) expect(answersTo("everything", (_, text) => text.includes(id))).not.toEqual([]);
    for (const word of secrets.words) expect(answersTo("everything", (_, text) => text.includes(word))).not.toEqual([]);
  });

  it.each(outsiders)("is revealed to %s by no field, filter, order, count, search, statistic or error", (caller) => {
    const codes = { anonymous: "UNAUTHENTICATED", portal: "FORBIDDEN", service: "FORBIDDEN" };
    expect(codesTo(caller)).toEqual([codes[caller as keyof typeof codes]]);
    expect(answersTo(caller, (_, text) => secret.test(text))).toEqual([]);
    expect(answersTo(caller, (_, text) => secrets.hidden.some((id) => text.includes(id)))).toEqual([]);
    // Who looks for a hidden word finds nothing, not even what is public; words that are only similar to it may be public.
    const found = [...answers.get(caller)!].filter(
      ([name, { data }]) => name.includes("(search: ") && /"searchMatch":"(?!SIMILAR")/.test(data),
    );
    expect(found).toEqual([]);
  });

  it("is returned to staff, but for what named roles alone may know", () => {
    expect(codesTo("editor")).toEqual(["FORBIDDEN"]);
    const isRestricted = (word: string) => word.startsWith(restrictedWord);
    for (const word of secrets.words) {
      expect([word, answersTo("editor", (_, text) => text.includes(word)).length > 0]).toEqual([
        word,
        !isRestricted(word),
      ]);
    }
  });

  it.each(["anonymous", "portal"])("changes no answer to %s when there is more of it", (caller) => {
    expect(differences(answersBefore.get(caller)!, answers.get(caller)!)).toEqual([]);
  });

  it("is as good as none: its id gives the same answer as the id of no record", async () => {
    const byId = { typicalExample: "typicalExample", initiative: "initiative" };
    for (const caller of isExhaustive ? outsiders : ["anonymous"]) {
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
      for (const [entryPoint, { fields, lists }] of entryPoints) {
        const naming = [...fields, ...lists].filter(
          ({ field, of }) => unnamed(`${field} ${of?.id}`) !== `${field} ${of?.id}`,
        );
        const ofNothing = naming.map(({ name, field, of }) => ({
          name,
          field: unnamed(field),
          ...(of && { of: { ...of, id: unnamed(of.id) } }),
        }));
        const [one, other] = [
          await entryPoint.observe(naming, callers[caller]),
          await entryPoint.observe(ofNothing, callers[caller]),
        ];
        expect(differences(one, other)).toEqual([]);
      }
    }
  });

  it("is not revealed by the answer to a write that names it", async () => {
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

  it("becomes known with what is public of it, and the notes about it do not", async () => {
    const { ids } = secrets.subject;
    await honor(graph, ids.typicalExample!);
    const query = `query ($id: ID!) { typicalExample(id: $id) { name summary honoredOn currentStage
      stages { stage } recognitions { act } replications { totalCount } awards { totalCount } } }`;
    // The subgraph of awards learns of it by its mirror.
    const seen = await vi.waitFor(() => graph.data(query, { id: ids.typicalExample }), 10_000);
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
    for (const [entryPoint, { fields }] of entryPoints)
      now.push(JSON.stringify([...(await entryPoint.observe(fields, callers.portal))]));
    const words = now.flatMap((text) => text.match(/Bímật\p{Letter}* \p{Letter}+ \p{Letter}+/gu) ?? []);
    expect([...new Set(words)].sort()).toEqual(["Bímật tóm tắt", "Bímật điển hình"]);
  });
});
