import { newId } from "@thidua/base/identifiers";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eraseChanges, sealChanges } from "../src/changes/audit-seals/index.js";
import { pruneChanges } from "../src/changes/change-feed/index.js";
import { dropSummaries, foldSummaries } from "../src/graph/statistics/summary/index.js";
import { recordFields } from "../src/model/records/index.js";
import { openDatabase } from "../src/serve/database/index.js";
import { createRoles, roleName } from "../src/serve/database-roles/index.js";
import { createEmptyDatabase, type EmptyDatabase, testEnvironment } from "../src/testing/index.js";
import { createTestRoles, type TestRoles } from "../src/testing/test-roles.js";
import { openAuditedLibrary } from "./audit/audited-library.js";
import { Book, library, Shelf } from "./library/library.js";

const server = testEnvironment().TEST_DATABASE_URL;

/** The code of PostgreSQL for what a role may not do. */
const insufficientPrivilege = "42501";

describe.runIf(server)("on PostgreSQL", () => {
  let place: EmptyDatabase;
  let roles: TestRoles;
  let runtime: pg.Client;

  beforeAll(async () => {
    place = await createEmptyDatabase(server!);
    // As an installation was before it had roles: all belongs to the superuser.
    const before = await openDatabase(library.database, { kind: "server", url: place.url });
    await before.migrate();
    await before.close();
    roles = await createTestRoles(place.url, [library.database]);
    await place.query(
      "create schema other; create table other.secret (value text); create table public.notes (value text)",
    );
    runtime = new pg.Client(roles.urlOf("library", "runtime"));
    await runtime.connect();
  });
  afterAll(async () => {
    await runtime?.end();
    await place?.drop();
    await roles?.drop();
  });

  it("the server writes, reads and seals by its role", async () => {
    const database = await openDatabase(library.database, { kind: "server", url: roles.urlOf("library", "runtime") });
    const em = database.fork();
    em.create(Shelf, { ...recordFields({}), name: "a" });
    await em.flush();
    expect(await database.pendingMigrations()).toEqual([]);
    expect((await database.feed.read({ limit: 10 })).changes).toHaveLength(1);
    await database.close();
  });

  it("the server writes and counts after the owner has built the summaries of statistics anew", async () => {
    const owner = await openDatabase(library.database, { kind: "server", url: roles.urlOf("library", "owner") });
    await dropSummaries(owner.fork());
    await owner.rebuildStatistics();
    await owner.close();
    const database = await openDatabase(library.database, { kind: "server", url: roles.urlOf("library", "runtime") });
    try {
      const em = database.fork();
      const shelfId = newId();
      em.create(Shelf, { ...recordFields({}, { id: shelfId }), name: "b" });
      em.create(Book, { ...recordFields({}), title: "c", titleSortKey: "c", shelfId, price: 1 });
      await em.flush();
      expect(await foldSummaries(database.fork())).toBeGreaterThan(0);
      await em.nativeDelete(Book, { shelfId });
    } finally {
      await database.close();
    }
  });

  it("every attempt of the server's role to get more, or to alter what was recorded, is refused", async () => {
    const me = (await runtime.query<{ me: string }>("select current_user as me")).rows[0]!.me;
    const owner = pg.escapeIdentifier(me.replace(/runtime$/, "owner"));
    const database = pg.escapeIdentifier(new URL(place.url).pathname.slice(1));
    const columns = {
      ...{ change: "before", change_retention: "pruned_seq", migration: "name" },
      ...{ audit_digest: "payload_digest", audit_salt: "payload_salt", audit_seal: "at", audit_act: "at" },
    };
    const attempts = [
      ...Object.entries(columns).flatMap(([table, column]) => [
        `update library.${table} set ${column} = ${column}`,
        `delete from library.${table}`,
        `truncate library.${table}`,
      ]),
      `update library.change set actor = 'other'`,
      `update library.audit_seal set signature = ''`,
      `insert into library.change (seq, actor, type, id, kind, public_before, public_after) overriding system value
         values (1, 'a', 'Shelf', gen_random_uuid(), 'CREATED', false, false)`,
      `insert into library.change (at, actor, type, id, kind, public_before, public_after)
         values (now(), 'a', 'Shelf', gen_random_uuid(), 'CREATED', false, false)`,
      "insert into library.audit_act default values",
      "insert into library.migration (name) values ('x')",
      "select setval('library.change_seq_seq', 1)",
      "select nextval('library.change_seq_seq')",
      "alter table library.change disable trigger all",
      "alter table library.change add column x int",
      "drop trigger change_fence on library.change",
      "drop table library.shelf",
      "create table library.mine (x int)",
      "create index on library.shelf (name)",
      "create table public.mine (x int)",
      "create temporary table mine (x int)",
      "create schema mine",
      "create function library.f() returns int language sql as 'select 1'",
      "create or replace function library.change_fence() returns trigger language plpgsql as 'begin return null; end'",
      "do $$ begin execute 'drop table library.shelf'; end $$",
      "create extension dblink",
      "set session_replication_role = replica",
      `set role ${owner}`,
      `set session authorization ${owner}`,
      `grant ${owner} to current_user`,
      "alter role current_user superuser",
      "alter role current_user createrole",
      "alter role current_user bypassrls",
      `alter role ${owner} password 'x'`,
      "create role mine login",
      "reassign owned by current_user to current_user; alter table library.change owner to current_user",
      "copy library.shelf to program 'cat'",
      "copy library.shelf from '/etc/passwd'",
      "copy library.shelf to '/tmp/thidua-shelf'",
      "select pg_read_file('/etc/passwd')",
      "select lo_import('/etc/passwd')",
      "select * from pg_authid",
      "select * from other.secret",
      "insert into public.notes values ('x')",
      "create foreign data wrapper mine",
      "create publication x for table library.change",
      `alter database ${database} set x.y = 'z'`,
      "comment on table library.change is 'x'",
    ];
    const notRefused: string[] = [];
    const privileges = async () =>
      (
        await runtime.query(
          `select array_agg("table_name" || ' ' || "privilege_type" order by "table_name", "privilege_type") as "all",
             has_schema_privilege('library', 'create') as "schema" from information_schema.role_table_grants`,
        )
      ).rows;
    const granted = await privileges();
    const before = await place.query("select count(*)::int as count from library.change");
    for (const attempt of attempts) {
      await runtime.query("begin");
      const code = await runtime.query(attempt).then(
        () => "done",
        (error: pg.DatabaseError) => error.code,
      );
      await runtime.query("rollback");
      // Another error would say that the attempt was a mistake of this test.
      if (code !== insufficientPrivilege) notRefused.push(`${code} ${attempt}`);
    }
    expect(notRefused).toEqual([]);
    await expect(runtime.query("alter system set log_statement = 'all'")).rejects.toMatchObject({
      code: insufficientPrivilege,
    });
    // PostgreSQL warns of these, and grants nothing.
    for (const what of ["delete on library.change", "all on all tables in schema library", "all on schema library"])
      await runtime.query(`grant ${what} to current_user`);
    expect(await privileges()).toEqual(granted);
    expect(await place.query("select count(*)::int as count from library.change")).toEqual(before);
  });

  it("cancels its own statements, and none of another role", async () => {
    const other = new pg.Client(roles.urlOf("library", "runtime"));
    const owner = new pg.Client(roles.urlOf("library", "owner"));
    await Promise.all([other.connect(), owner.connect()]);
    const pidOf = async (client: pg.Client) =>
      (await client.query<{ pid: number }>("select pg_backend_pid() as pid")).rows[0]!.pid;
    const [own, foreign] = [await pidOf(other), await pidOf(owner)];
    const sleeping = other.query("select pg_sleep(60)").catch((error: pg.DatabaseError) => error.code);
    let code: unknown;
    // Until it has begun: a cancel before it has no effect.
    for (let attempt = 0; attempt < 200 && code === undefined; attempt += 1) {
      await runtime.query("select pg_cancel_backend($1)", [own]);
      code = await Promise.race([sleeping, new Promise((resolve) => setTimeout(resolve, 50))]);
    }
    expect(code).toBe("57014");
    await expect(runtime.query("select pg_cancel_backend($1)", [foreign])).rejects.toThrow(/must be a/);
    await Promise.all([other.end(), owner.end()]);
  });

  it("only the role for pruning deletes and erases changes, and it writes nothing else", async () => {
    const audited = await openAuditedLibrary();
    const url = (audited.database.orm.config.get("clientUrl") as string) ?? "";
    const own = await createTestRoles(url, [library.database]);
    const open = (role: "runtime" | "pruning") =>
      openDatabase(library.database, { kind: "server", url: own.urlOf("library", role) });
    const [server_, pruning] = [await open("runtime"), await open("pruning")];
    try {
      await audited.write("a", "b", "c");
      await audited.run("update library.change set at = at - interval '9 days'");
      await sealChanges(server_.fork(), audited.keys);
      await expect(pruneChanges(server_.fork(), 7, { keys: audited.keys })).rejects.toThrow(/permission denied/);
      const erasure = {
        seqs: [1n, 3n],
        rewrite: () => ({ before: null, after: { name: "x" }, snapshot: null }),
        ...{ actor: "keeper", reason: "request 3" },
      };
      await expect(eraseChanges(server_.fork(), audited.keys, erasure)).rejects.toThrow(/permission denied/);
      expect(await eraseChanges(pruning.fork(), audited.keys, erasure)).toMatchObject({ kind: "ERASED" });
      expect(await pruneChanges(pruning.fork(), 7, { keys: audited.keys })).toBe(2);
      expect(await audited.verify()).toMatchObject({ pruned: 2, erased: 1, acts: { PRUNED: 1, ERASED: 1 } });
      for (const statement of [
        "delete from library.shelf",
        "update library.change set actor = 'x'",
        "delete from library.audit_digest",
        "insert into library.change (actor) values ('x')",
      ])
        await expect(pruning.fork().execute(statement)).rejects.toThrow(/permission denied/);
    } finally {
      await Promise.all([server_.close(), pruning.close()]);
      await audited.close();
      await own.drop();
    }
  });

  it("creating the roles again sets new passwords, and keeps the privileges", async () => {
    const admin = new pg.Client(place.url);
    await admin.connect();
    await createRoles(admin, "library", () => "another-password");
    await admin.end();
    const database = new URL(place.url).pathname.slice(1);
    const again = new pg.Client(
      Object.assign(new URL(place.url), {
        username: roleName(database, "library", "runtime"),
        password: "another-password",
      }).toString(),
    );
    await again.connect();
    const { rows } = await again.query<{ count: number }>("select count(*)::int as count from library.change");
    expect(rows[0]!.count).toBeGreaterThan(0);
    await again.end();
  });
});
