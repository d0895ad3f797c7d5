import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Migration } from "@mikro-orm/migrations";
import type { EntityManager } from "@mikro-orm/sql";
import { newId } from "@thidua/base/identifiers";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  LineageParticipation,
  mirroredOrganizationTree,
  OrganizationNode,
  sqlOrganizationTree,
} from "../src/access/organization-tree/index.js";
import type { SubgraphDatabase } from "../src/changes/database/index.js";
import { updateOrganizationPaths } from "../src/changes/organization-tree-mirror/index.js";
import { organizationRule } from "../src/graph/organization-filter/index.js";
import { paginate } from "../src/graph/pagination/index.js";
import { collectStatements, Unrecorded } from "../src/model/database/index.js";
import { formatInstant } from "../src/model/scalars/index.js";
import { openTestDatabase, schemaDifference } from "../src/testing/index.js";
import { type ModelOrganization, type ModelPart, NaiveTree } from "./naive-tree.js";

@Unrecorded()
@Entity({ tableName: "parcel" })
class Parcel {
  @PrimaryKey({ type: "uuid" })
  id: string = newId();

  @Property({ type: "uuid" })
  organizationId!: string;
}

class Initial extends Migration {
  override up(): void {
    this.addSql(
      `create table "post"."organization_node" ("id" uuid not null, "code" text not null, "name" text not null, "kind" text not null, "level" text not null, "parent_id" uuid null, "province_id" uuid null, "has_end" boolean not null, "ended_until" date null, "path" uuid[] not null default '{}', primary key ("id"))`,
    );
    for (const column of ["code", "parent_id", "province_id"])
      this.addSql(`create index "organization_node_${column}_index" on "post"."organization_node" ("${column}")`);
    this.addSql(`create index "organization_node_path_index" on "post"."organization_node" using gin ("path")`);
    this.addSql(
      `create table "post"."lineage_participation" ("id" uuid not null, "event_id" uuid not null, "event_kind" text not null, "organization_id" uuid not null, "side" text not null, "effective_until" date null, primary key ("id"))`,
    );
    this.addSql(`create index "lineage_participation_event_id_index" on "post"."lineage_participation" ("event_id")`);
    this.addSql(
      `create index "lineage_participation_organization_id_side_index" on "post"."lineage_participation" ("organization_id", "side")`,
    );
    this.addSql(
      `create table "post"."parcel" ("id" uuid not null, "organization_id" uuid not null, primary key ("id"))`,
    );
  }
}

const definition = {
  schema: "post",
  entities: [OrganizationNode, LineageParticipation, Parcel],
  migrations: [{ name: "initial", class: Initial }],
};

const mirrored = mirroredOrganizationTree("post");
/** The tree over tables of other names, without a path. */
const own = sqlOrganizationTree({
  nodes: `(select "id", "code", "parent_id", "has_end", "ended_until" from "post"."organization_node")`,
  participations: `"post"."lineage_participation"`,
});

const today = formatInstant(new Date())!.slice(0, 10);
const tomorrow = formatInstant(new Date(Date.now() + 86_400_000))!.slice(0, 10);
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();

let database: SubgraphDatabase;
let em: EntityManager;
beforeAll(async () => {
  database = await openTestDatabase(definition);
});
afterAll(() => database.close());
beforeEach(async () => {
  em = database.fork();
  await em.execute('truncate "post"."organization_node", "post"."lineage_participation", "post"."parcel"');
});

async function store(organizations: readonly ModelOrganization[], parts: readonly ModelPart[]): Promise<void> {
  await em.insertMany(
    OrganizationNode,
    organizations.map((organization) => ({
      name: organization.code,
      kind: "DEPARTMENT",
      level: "PROVINCE",
      path: [],
      ...organization,
    })),
  );
  if (parts.length > 0)
    await em.insertMany(
      LineageParticipation,
      parts.map((part) => ({ id: newId(), eventKind: "MERGE", ...part })),
    );
  await updateOrganizationPaths(em, { Organization: organizations.map(({ id }) => id) });
}

/** Organizations by code: `below` is the parent, `ended` the last possible day of the end, null for an unknown one. */
function organizationsOf(given: Record<string, { below?: string; ended?: string | null }>): ModelOrganization[] {
  const ids = Object.fromEntries(Object.keys(given).map((code) => [code, newId()]));
  return Object.entries(given).map(([code, { below, ended }]) => ({
    id: ids[code]!,
    code,
    parentId: below ? ids[below]! : null,
    hasEnd: ended !== undefined,
    endedUntil: ended ?? null,
  }));
}

/** An event from organizations to organizations. */
function eventOf(
  organizations: readonly ModelOrganization[],
  from: string[],
  to: string[],
  effectiveUntil: string | null = null,
) {
  const eventId = newId();
  const part =
    (side: string) =>
    (code: string): ModelPart => ({
      eventId,
      organizationId: organizations.find((organization) => organization.code === code)!.id,
      side,
      effectiveUntil,
    });
  return [...from.map(part("FROM")), ...to.map(part("TO"))];
}

async function outside(organizations: readonly ModelOrganization[], code: string): Promise<string[]> {
  const ids = await mirrored.outsideScope(
    em,
    code,
    organizations.map(({ id }) => id),
  );
  return ids.map((id) => organizations.find((organization) => organization.id === id)!.code).sort();
}

it("the entities agree with the tables that the statements name", async () => {
  expect(await schemaDifference(definition)).toBe("");
});

describe("the scope of an organization", () => {
  it("is the organization and everything below it, and nothing above or beside it", async () => {
    const organizations = organizationsOf({
      root: {},
      office: { below: "root" },
      desk: { below: "office" },
      other: { below: "root" },
    });
    await store(organizations, []);
    expect(await outside(organizations, "office")).toEqual(["other", "root"]);
    expect(await outside(organizations, "root")).toEqual([]);
    expect(await outside(organizations, "unknown")).toEqual(["desk", "office", "other", "root"]);
  });

  it("of a merged organization is that of its successor, with everything that merged into it", async () => {
    const organizations = organizationsOf({
      north: { ended: today },
      south: { ended: null },
      joined: {},
      desk: { below: "south" },
    });
    await store(organizations, eventOf(organizations, ["north", "south"], ["joined"], today));
    for (const code of ["north", "south", "joined"]) expect(await outside(organizations, code)).toEqual([]);
    expect(await outside(organizations, "desk")).toEqual(["joined", "north", "south"]);
  });

  it("does not change before the day of the merger", async () => {
    const organizations = organizationsOf({ north: { ended: tomorrow }, south: { ended: tomorrow }, joined: {} });
    await store(organizations, eventOf(organizations, ["north", "south"], ["joined"], tomorrow));
    expect(await outside(organizations, "north")).toEqual(["joined", "south"]);
    expect(await outside(organizations, "joined")).toEqual(["north", "south"]);
  });

  it("of an existing organization excludes an existing one that it founded, and the reverse", async () => {
    const organizations = organizationsOf({ mother: {}, branch: {} });
    await store(organizations, eventOf(organizations, ["mother"], ["branch"]));
    expect(await outside(organizations, "mother")).toEqual(["branch"]);
    expect(await outside(organizations, "branch")).toEqual(["mother"]);
  });
});

it("returns the IDs that no organization has", async () => {
  const organizations = organizationsOf({ root: {} });
  await store(organizations, []);
  const stranger = newId();
  expect(await mirrored.unknown(em, [organizations[0]!.id, stranger])).toEqual([stranger]);
  expect(await mirrored.outsideScope(em, "root", [organizations[0]!.id, stranger])).toEqual([stranger]);
  await expect(mirrored.unknown(em, ["' or 1=1"])).rejects.toThrow("Not an id");
});

it("a list filtered by a tree and its predecessors costs one statement, and one for the organizations", async () => {
  const organizations = organizationsOf({ root: {}, desk: { below: "root" }, old: { ended: null }, other: {} });
  await store(organizations, eventOf(organizations, ["old"], ["desk"]));
  await em.insertMany(
    Parcel,
    organizations.map(({ id }) => ({ id: newId(), organizationId: id })),
  );
  for (const tree of [mirrored, own]) {
    const list = {
      entity: Parcel,
      orders: { ID: "id" as const },
      defaultOrder: [{ field: "ID", direction: "ASC" as const }],
      filters: { organization: organizationRule<Parcel>("organizationId", tree) },
    };
    const found = async (flags: object) => {
      const filter = {
        and: [{ organization: { id: organizations[0]!.id, ...flags } }, { not: { and: [] } }].slice(0, 1),
      };
      const { result, statements } = await collectStatements(async () => {
        const page = await paginate({ em }, list, { filter });
        return { page, nodes: await page.nodes };
      });
      expect(statements).toHaveLength(Object.keys(flags).length === 0 ? 1 : 2);
      expect(await result.page.count(null)).toBe(result.nodes.length);
      return result.nodes.map((parcel) => organizations.find(({ id }) => id === parcel.organizationId)!.code).sort();
    };
    expect(await found({})).toEqual(["root"]);
    expect(await found({ includeDescendants: true })).toEqual(["desk", "root"]);
    expect(await found({ includePredecessors: true })).toEqual(["root"]);
    expect(await found({ includeDescendants: true, includePredecessors: true })).toEqual(["desk", "old", "root"]);
    const none = await paginate({ em }, list, {
      filter: { not: { organization: { id: organizations[0]!.id, includeDescendants: true } } },
    });
    expect(await none.nodes).toHaveLength(2);
  }
});

it("moving an organization updates the paths below it", async () => {
  const organizations = organizationsOf({ root: {}, office: { below: "root" }, desk: { below: "office" } });
  const [root, office, desk] = organizations.map(({ id }) => id);
  await store(organizations, []);
  await em.nativeUpdate(OrganizationNode, { id: office }, { parentId: null });
  await updateOrganizationPaths(em, { Organization: [office!] });
  const paths = await em.fork().find(OrganizationNode, {}, { orderBy: { code: "asc" } });
  expect(paths.map(({ path }) => path)).toEqual([[office, desk], [office], [root]]);
});

describe("in any tree with any lineage", () => {
  const day = fc.constantFrom(null, "2001-01-01", today, tomorrow, "2999-12-31");
  const world = fc
    .array(fc.record({ parent: fc.nat(), hasEnd: fc.boolean(), endedUntil: day }), { minLength: 1, maxLength: 14 })
    .chain((given) =>
      fc.record({
        given: fc.constant(given),
        events: fc.array(
          fc.record({
            sides: fc.array(fc.constantFrom("FROM", "TO", "BOTH", null), { maxLength: given.length }),
            until: day,
          }),
          { maxLength: 8 },
        ),
      }),
    );

  it("the statements return what a plain walk returns: selections, scopes, present organizations", async () => {
    await fc.assert(
      fc.asyncProperty(world, async ({ given, events }) => {
        await em.execute('truncate "post"."organization_node", "post"."lineage_participation"');
        const ids = given.map(() => newId());
        const organizations = given.map(
          ({ parent, hasEnd, endedUntil }, index): ModelOrganization => ({
            id: ids[index]!,
            code: `c${index}`,
            // A parent stands before its child, or there is none.
            parentId: ids[parent % (index + 1)] === ids[index] ? null : ids[parent % (index + 1)]!,
            hasEnd,
            endedUntil,
          }),
        );
        const parts = events.flatMap(({ sides, until }) => {
          const eventId = newId();
          return sides.flatMap((side, index): ModelPart[] =>
            side ? [{ eventId, organizationId: ids[index]!, side, effectiveUntil: until }] : [],
          );
        });
        await store(organizations, parts);
        const naive = new NaiveTree(organizations, parts, today);
        for (const tree of [mirrored, own]) {
          for (const { id, code } of organizations) {
            for (const [includeDescendants, includePredecessors] of [
              [false, false],
              [true, false],
              [false, true],
              [true, true],
            ] as const) {
              const { sql, parameters } = tree.selection({ id, includeDescendants, includePredecessors });
              const rows = await em.execute<{ id: string }[]>(
                `select "id" from "post"."organization_node" where "id" in (${sql})`,
                [...parameters],
              );
              expect(sorted(rows.map((row) => row.id))).toEqual(
                sorted(naive.reach([id], includeDescendants, includePredecessors)),
              );
            }
            const inside = new Set(naive.scope(id));
            expect(sorted(await tree.outsideScope(em, code, ids))).toEqual(
              sorted(ids.filter((other) => !inside.has(other))),
            );
          }
          const rows = await em.execute<{ organization: string; present: string }[]>(tree.presentOrganizations);
          expect(Object.fromEntries(rows.map(({ organization, present }) => [organization, present]))).toEqual(
            naive.present(),
          );
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
