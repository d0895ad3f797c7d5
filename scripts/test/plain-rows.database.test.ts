import type { EntityManager } from "@mikro-orm/sql";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { derivedColumns } from "@thidua/kit/model/columns";
import { readRows, recordAlias, rowShapeOf } from "@thidua/kit/model/rows";
import { openTestDatabases } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subgraphs } from "../src/subgraphs.js";
import { seededContent } from "./seeded-content.js";

let databases: SubgraphDatabase[];
let close: () => Promise<void>;
beforeAll(async () => {
  ({ databases, close } = await openTestDatabases(
    subgraphs.map(({ database }) => database),
    seededContent(),
  ));
});
afterAll(() => close());

/** Returns the values of a record's properties, those of getters too. */
function valuesOf(record: object, entity: { prototype: object }, properties: readonly string[]): object {
  const getters = [];
  for (let one = entity.prototype; one !== Object.prototype; one = Object.getPrototypeOf(one))
    for (const [name, { get, set }] of Object.entries(Object.getOwnPropertyDescriptors(one)))
      if (get && !set && !name.startsWith("__")) getters.push(name);
  return Object.fromEntries(
    [...properties, ...getters].map((name) => [name, (record as { [name: string]: unknown })[name]]),
  );
}

describe.each(subgraphs.map(({ name }, index) => [name, index] as const))("the records of %s", (_, index) => {
  const { entities } = subgraphs[index]!.database;
  it.each(entities.map((entity) => [entity.name, entity] as const))(
    "%s are the same, read plain or by the ORM",
    async (name, entity) => {
      const em: EntityManager = databases[index]!.fork();
      const metadata = em.getMetadata().getByClassName(name);
      if (metadata.abstract || !metadata.tableName) return;
      const shape = rowShapeOf<object>(em, entity);
      const derived = [...derivedColumns(entity)];
      const rows = await readRows(
        em,
        `select ${shape.columnsSql(recordAlias, derived)} from ${shape.table} as "${recordAlias}"`,
      );
      const properties = metadata.props.filter(({ persist }) => persist !== false).map((property) => property.name);
      const key = metadata.primaryKeys[0]!;
      const hydrated = new Map(
        (await em.find(entity as never, {})).map((record) => [
          (record as { [key: string]: unknown })[key],
          record as object,
        ]),
      );
      expect(rows.length).toBe(hydrated.size);
      for (const row of rows) {
        const record = shape.toRecord(row);
        expect(record).toBeInstanceOf(entity);
        const same = hydrated.get((record as { [key: string]: unknown })[key])!;
        expect(valuesOf(record, entity as never, properties)).toEqual(valuesOf(same, entity as never, properties));
      }
    },
  );
});
