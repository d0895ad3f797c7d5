import { defineErrors } from "@thidua/base/errors";
import { newId } from "@thidua/base/identifiers";
import { Role } from "@thidua/base/tokens";
import { Arg, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { organizationOf, Writes } from "../src/access/authorization/index.js";
import { sqlOrganizationTree } from "../src/access/organization-tree/index.js";
import { IdempotentInput, mutate, payloadType, Write } from "../src/graph/mutations/index.js";
import { recordFields, requireRecord } from "../src/model/records/index.js";
import { testEnvironment } from "../src/testing/env.js";
import { openTestGraph, type TestGraph, testCaller } from "../src/testing/index.js";
import { Book, library, Shelf } from "./library/library.js";

/* Shelves stand for the organizations to which books belong. A book arrives, as by a mirror, after the scope was checked and
   before the work begins. */

const [ownShelf, foreignShelf] = [newId(), newId()];
const bookErrors = defineErrors({
  UNKNOWN_BOOK: { vi: "Không có sách “{id}”", en: 'There is no book "{id}"' },
});
let arrives: (() => Promise<void>) | undefined;
/** The id of a book that the next check does not find. */
let overlooked: string | undefined;

@InputType()
class LabelBookInput extends IdempotentInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  weight!: number;
}

const LabelBookPayload = payloadType("LabelBookPayload", "labelled", () => Book);

@Resolver(() => Book)
class LabelBookResolver {
  @Writes<LabelBookInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: async ({ id }, context) => {
      const shelf = id === overlooked ? undefined : await organizationOf(context, Book, id, "shelfId");
      overlooked = undefined;
      await arrives?.();
      arrives = undefined;
      return shelf;
    },
  })
  @Mutation(() => LabelBookPayload)
  labelBook(@Arg("input", () => LabelBookInput) input: LabelBookInput, @Write() write: Write<LabelBookInput>) {
    return mutate(write, "labelled", input, async (em) => {
      const book = await requireRecord(em, Book, input.id, ["id"], bookErrors.UNKNOWN_BOOK);
      book.weight = input.weight;
      await em.flush();
      return book;
    });
  }

  /** Says that there is no such record whatever is asked: a mistake in a declaration grants nothing. */
  @Writes<LabelBookInput>({ roles: [Role.EDITOR], within: () => undefined })
  @Mutation(() => LabelBookPayload)
  mislabelBook(@Arg("input", () => LabelBookInput) input: LabelBookInput, @Write() write: Write<LabelBookInput>) {
    return this.labelBook(input, write);
  }
}

const tree = sqlOrganizationTree({
  nodes: `(select '${ownShelf}'::uuid as "id", 'own' as "code", null::uuid as "parent_id", false as "has_end", null::date as "ended_until")`,
  participations: `(select null::uuid as "event_id", null::uuid as "organization_id", '' as "side", null::date as "effective_until" where false)`,
});

let graph: TestGraph;
let editor: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph({
    ...library,
    graph: { ...library.graph, resolvers: [...library.graph.resolvers, LabelBookResolver] },
    tree: tree as never,
  });
  editor = graph.as(testCaller([Role.EDITOR], "own"));
  const em = graph.database.fork();
  for (const id of [ownShelf, foreignShelf]) em.create(Shelf, { ...recordFields({}, { id }), name: "Giá" });
  await em.flush();
});
afterAll(() => graph.close());

async function store(id: string, shelfId: string): Promise<void> {
  const em = graph.database.fork();
  em.create(Book, { ...recordFields({}, { id }), title: "Mới về", titleSortKey: "Mới về", shelfId, isLost: false });
  await em.flush();
}

/**
 * Stores a book after the next check of its scope: by another connection, meanwhile. The embedded database has one connection
 * only; there the book is stored before, and the next check does not find it.
 */
async function arriveLate(id: string, shelfId: string): Promise<void> {
  if (testEnvironment().TEST_DATABASE_URL) {
    arrives = () => store(id, shelfId);
    return;
  }
  await store(id, shelfId);
  overlooked = id;
}

async function weightOf(id: string): Promise<number | null | undefined> {
  return (await graph.database.fork().findOneOrFail(Book, { id })).weight;
}

async function label(id: string, mutation = "labelBook", key?: string) {
  const source = `mutation ($input: LabelBookInput!) { ${mutation}(input: $input) { labelled { weight } userErrors { code } } }`;
  const { data, errors } = await editor.execute(source, { input: { id, weight: 7, idempotencyKey: key } });
  return errors?.map(({ extensions }) => extensions?.code) ?? data[mutation];
}

it("an unknown record is reported by the service", async () => {
  expect(await label(newId())).toEqual({ labelled: null, userErrors: [{ code: "UNKNOWN_BOOK" }] });
});

it("a record of another organization that arrives after the check of its scope is not written", async () => {
  const id = newId();
  await arriveLate(id, foreignShelf);
  expect(await label(id)).toEqual(["OUTSIDE_ORGANIZATION"]);
  expect(await weightOf(id)).toBeNull();
});

it("nor is it written under an idempotency key, which stays free", async () => {
  const id = newId();
  await arriveLate(id, foreignShelf);
  expect(await label(id, "labelBook", "late-arrival-1")).toEqual(["OUTSIDE_ORGANIZATION"]);
  expect(await weightOf(id)).toBeNull();
  const own = newId();
  await store(own, ownShelf);
  expect(await label(own, "labelBook", "late-arrival-1")).toEqual({ labelled: { weight: 7 }, userErrors: [] });
});

it("a record of the caller's organization that arrives so late is written", async () => {
  const id = newId();
  await arriveLate(id, ownShelf);
  expect(await label(id)).toEqual({ labelled: { weight: 7 }, userErrors: [] });
});

it("nothing is written if the declaration never finds the record", async () => {
  const id = newId();
  await store(id, ownShelf);
  expect(await label(id, "mislabelBook")).toEqual(["OUTSIDE_ORGANIZATION"]);
  expect(await weightOf(id)).toBeNull();
});
