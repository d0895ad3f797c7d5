import type { EntityManager } from "@mikro-orm/sql";
import { DomainError } from "@thidua/base/errors";
import { newId } from "@thidua/base/identifiers";
import { setChangeAuthor } from "@thidua/kit/access/authorization";
import { insertRecords } from "@thidua/kit/changes/bulk-insert";
import { readChanges } from "@thidua/kit/changes/change-feed";
import { Certainty } from "@thidua/kit/model/provenance";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { organizations } from "../definition.js";
import type { CreatePersonInput } from "./person.inputs.js";
import { Person } from "./person.js";
import { PersonService } from "./person.service.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(organizations);
});
afterAll(() => graph.close());

const inTransaction = (work: (service: PersonService) => Promise<unknown>) =>
  graph.database.fork().transactional(async (em) => {
    setChangeAuthor(em as EntityManager, { actor: "importer", requestId: null, operation: "import" });
    await work(new PersonService(em as EntityManager));
  });

/** The rows and changes of records, without what differs between any two entries of the same record. */
async function storedOf(ids: readonly string[]): Promise<{ rows: object[]; changes: object[] }> {
  const sql = graph.database.fork();
  const rows = await sql.execute<{ id: string }[]>(`select * from "organizations"."person"`);
  const place = new Map(ids.map((id, index) => [id, index]));
  const anonymous = (record: { id: string }, ...left: string[]) =>
    Object.fromEntries(
      Object.entries({ ...record, id: place.get(record.id) }).filter(([name]) => !left.includes(name)),
    );
  const { changes } = await readChanges(sql, { limit: 5_000 });
  const own = changes.filter(({ id }) => place.has(id));
  return {
    rows: ids.map((id) => anonymous(rows.find((row) => row.id === id)!, "created_at", "updated_at")),
    changes: own.map(({ after, ...change }) => ({
      ...anonymous(change, "cursor", "tx", "at"),
      after: { ...after, id: place.get(String(after?.id)), createdAt: "", updatedAt: "" },
    })),
  };
}

const text = fc.oneof(
  fc.constantFrom("Nguyễn Thị  Ánh", "Lê “An”\n", "K'Dang \\ {a,b}", 'Trần "Bình"', "Đỗ 𠀀", "a|b", "Lê Văn 5"),
  fc.string({ minLength: 1, maxLength: 30 }).filter((value) => value.trim() !== ""),
);
const input: fc.Arbitrary<CreatePersonInput> = fc.record({
  fullName: text,
  certainty: fc.constantFrom(undefined, null, ...Object.values(Certainty)),
  sources: fc.constantFrom(undefined, [], [{ article: 3, note: 'Báo "Lạng Sơn"', url: "https://example.vn/?a=b" }]),
}) as never;

/** Texts that services refuse to store at all. */
const isStorable = ({ fullName }: CreatePersonInput) => !/\p{Cc}/u.test(fullName.trim());

it("many persons at once leave the rows and changes that they leave one by one", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(input.filter(isStorable), { minLength: 1, maxLength: 12 }), async (inputs) => {
      const [single, bulk] = [inputs.map(() => newId()), inputs.map(() => newId())];
      await inTransaction(async (service) => {
        for (const [index, one] of inputs.entries()) await service.create(one, { id: single[index]! });
      });
      await inTransaction((service) =>
        service.createAll(
          inputs,
          bulk.map((id) => ({ id })),
        ),
      );
      expect(await storedOf(bulk)).toEqual(await storedOf(single));
    }),
    { numRuns: 20 },
  );
});

it("are found by their words, as others are", async () => {
  await inTransaction((service) => service.createAll([{ fullName: "Phùng Chí Kiên" }, { fullName: "Hoàng Văn Thụ" }]));
  const { persons } = await graph.data(`{ persons(search: "phung chi kiem") { nodes { fullName } } }`);
  expect(persons.nodes).toEqual([{ fullName: "Phùng Chí Kiên" }]);
});

it("are all refused if one is: the errors name the rows", async () => {
  const count = async () => (await graph.data("{ persons { totalCount } }")).persons.totalCount as number;
  const before = await count();
  const refused = await inTransaction((service) =>
    service.createAll([{ fullName: "Lê An" }, { fullName: " " }, { fullName: "x".repeat(201) }]),
  ).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(DomainError);
  expect((refused as DomainError).violations.map(({ code, path }) => [code, path])).toEqual([
    ["REQUIRED", [1, "fullName"]],
    ["TOO_LONG", [2, "fullName"]],
  ]);
  expect(await count()).toBe(before);
});

it("are all taken back if the database refuses one", async () => {
  const before = (await readChanges(graph.database.fork(), { limit: 5_000 })).changes.length;
  const id = newId();
  const twice = inTransaction((service) =>
    service.createAll([{ fullName: "Lê An" }, { fullName: "Lê An" }], [{ id }, { id }]),
  );
  await expect(twice).rejects.toThrow(/duplicate key/);
  expect((await readChanges(graph.database.fork(), { limit: 5_000 })).changes).toHaveLength(before);
});

const many = (count: number) => Array.from({ length: count }, (_, index) => ({ fullName: `Nông Thị ${index}` }));
const counted = async () => {
  const [row] = await graph.database.fork().execute<{ persons: number; changes: number }[]>(
    `select (select count(*)::int from "organizations"."person") as "persons",
       (select count(*)::int from "organizations"."change") as "changes"`,
  );
  return row!;
};

it("more than one statement takes are stored, with their changes in the order of the inputs", async () => {
  const before = await counted();
  const ids = many(2_100).map(() => newId());
  await inTransaction((service) =>
    service.createAll(
      many(2_100),
      ids.map((id) => ({ id })),
    ),
  );
  expect(await counted()).toEqual({ persons: before.persons + 2_100, changes: before.changes + 2_100 });
  const changes = await graph.database
    .fork()
    .execute<{ id: string }[]>(`select "id" from "organizations"."change" order by "seq" desc limit 2100`);
  expect(changes.map(({ id }) => id).reverse()).toEqual(ids);
});

it.each([
  ["the database refuses one of the first while the next are made", 3, /duplicate key/],
  ["one of the last is refused", 2_099, /duplicate key/],
])("none of many is stored if %s", async (_, place, message) => {
  const before = await counted();
  const options = many(2_100).map(() => ({ id: newId() }));
  options[place - 1] = options[place]!;
  await expect(inTransaction((service) => service.createAll(many(2_100), options))).rejects.toThrow(message);
  expect(await counted()).toEqual(before);
});

it("none of many is stored if the values of one are missing while the database stores those before it", async () => {
  const before = await counted();
  const values = many(2_100).map(({ fullName }) => ({ id: newId(), fullName, nameSortKey: fullName }));
  Object.assign(values[1_500]!, { nameSortKey: undefined });
  const refused = graph.database.fork().transactional((em) => insertRecords(em as EntityManager, Person, values));
  await expect(refused).rejects.toThrow("Person.nameSortKey has no value");
  expect(await counted()).toEqual(before);
});
