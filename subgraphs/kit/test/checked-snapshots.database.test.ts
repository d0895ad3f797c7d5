import { newId } from "@thidua/base/identifiers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { day, id, readChanges, snapshot, text } from "../src/changes/change-feed/index.js";
import { recordFields } from "../src/model/records/index.js";
import { openTestDatabase } from "../src/testing/index.js";
import { library, Shelf } from "./library/library.js";

const name = text("Tên", "The name");
const declared = snapshot(
  ["Giá sách", "A shelf"],
  {
    name,
    openedOn: day("Ngày mở", "The first day", { nullable: "NOT_STATED" }),
    keeperId: id("Người giữ", "The keeper"),
  },
  () => ({ name: "", openedOn: null, keeperId: "" }),
);
const right = { name: "Giá A", openedOn: "2020-02-29", keeperId: newId() };

/** What the snapshot of a shelf is, declared or not. */
let made: object = right;
let database: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  const feed = { snapshots: { Shelf: { ...declared, of: () => made } } };
  database = await openTestDatabase({ ...library.database, feed });
});
afterAll(() => database.close());

/** Adds a shelf. Returns the last snapshot that is stored. */
async function recorded(given: object): Promise<object | null | undefined> {
  made = given;
  const em = database.fork();
  em.create(Shelf, { ...recordFields({}), name: "Giá A" });
  await em.flush();
  return (await readChanges(database.fork(), { limit: 10 })).changes.at(-1)?.snapshot;
}

describe("in a test database", () => {
  it("a write with the declared snapshot is stored", async () => {
    expect(await recorded(right)).toEqual(right);
    expect(await recorded({ ...right, openedOn: null })).toEqual({ ...right, openedOn: null });
  });

  it.each([
    ["lacks a property", { name: "Giá A", openedOn: null }, "must have required property 'keeperId'"],
    ["has a property that is not declared", { ...right, weight: 3 }, "must NOT have additional properties"],
    ["has null where null is not declared", { ...right, name: null }, "/name must be string"],
    ["has another type", { ...right, name: 7 }, "/name must be string"],
    ["has an instant for a day", { ...right, openedOn: "2020-02-29T00:00:00Z" }, "/openedOn must match format"],
    ["has a day that does not exist", { ...right, openedOn: "2021-02-29" }, "/openedOn must match format"],
    ["has an ID in upper case", { ...right, keeperId: newId().toUpperCase() }, "/keeperId must match pattern"],
  ])("a write whose snapshot %s fails", async (_, wrong, reason) => {
    await expect(recorded(wrong)).rejects.toThrow(reason);
  });
});

describe("a snapshot that is not as declared does not compile", () => {
  it("for a missing property, another type and one that is not declared", () => {
    const description = ["Giá sách", "A shelf"] as const;
    // @ts-expect-error a declared property is missing
    snapshot(description, { name }, (_: Shelf) => ({}));
    // @ts-expect-error null is not declared
    snapshot(description, { name }, (_: Shelf) => ({ name: null }));
    // @ts-expect-error a property is not declared
    snapshot(description, { name }, ({ name: given }: Shelf) => ({ name: given, weight: 3 }));
    // @ts-expect-error a property is not declared
    snapshot(description, { name }, async ({ name: given }: Shelf) => ({ name: given, weight: 3 }));
    const { schema, version } = snapshot(description, { name }, ({ name: given }: Shelf) => ({ name: given }));
    expect([Object.keys(schema.shape), version]).toEqual([["name"], 1]);
  });
});
