import { readFileSync } from "node:fs";
import { catchUpMirror } from "@thidua/kit/changes/mirror";
import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import { openTestDatabase, openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { organizations } from "@thidua/organizations";
import { buildSchema, type GraphQLEnumType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRepository } from "../src/paths.js";
import { subgraphs } from "../src/subgraphs.js";

/* Where people work and as what: written in organizations, kept by whoever mirrors it. */

let owner: TestGraph;
beforeAll(async () => {
  owner = await openTestGraph(organizations);
});
afterAll(() => owner.close());

async function make(mutation: string, node: string, input: object): Promise<string> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { answer } = await owner.data(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { record: ${node} { id } userErrors { code } } }`,
    { input },
  );
  if (!answer.record) throw new Error(JSON.stringify(answer.userErrors));
  return answer.record.id;
}
const makeOrganization = (code: string, kind: string, level: string) =>
  make("createOrganization", "organization", { code, kind, level, names: [{ fullName: code }] });
const person = (fullName: string) => make("createPerson", "person", { fullName });
const appoint = (input: object) => make("appoint", "appointment", input);
const end = (appointmentId: string, validTo: string) =>
  make("endAppointment", "appointment", { appointmentId, validTo });

const followers = subgraphs.filter(({ mirrors = [] }) => mirrors.some(({ owner }) => owner === "organizations"));

/** A subgraph alone, with its mirror of organizations: brought up to date by `catchUp`, read by `rows`. */
async function follower({ database: definition, mirrors = [] }: SubgraphDefinition) {
  const database = await openTestDatabase(definition);
  const mirror = mirrors.find(({ owner }) => owner === "organizations")!;
  return {
    catchUp: () => catchUpMirror(database, mirror, owner.database),
    async rows(organizationId: string): Promise<unknown[]> {
      const rows = await database
        .fork()
        .execute<object[]>(
          `select "id", "person_id", "role", "position_class", "held_from"::text, "held_to"::text from "${definition.schema}"."mirrored_appointment" where "organization_id" = ? order by "role"`,
          [organizationId],
        );
      return rows.map((row) => Object.values(row));
    },
    close: () => database.close(),
  };
}

it("are three subgraphs", () => {
  expect(followers.map(({ name }) => name)).toEqual(["campaigns", "typical-examples", "awards"]);
});

describe.each(followers)("$name", (definition) => {
  it("sees who holds which office in which unit, of which class and since when, and when it ends", async () => {
    const copy = await follower(definition);
    try {
      const department = await makeOrganization(`${definition.name}-so`, "DEPARTMENT", "PROVINCE");
      const division = await makeOrganization(`${definition.name}-phong`, "DIVISION", "UNIT");
      const [an, binh] = [await person("Nguyễn Văn An"), await person("Trần Thị Bình")];
      const head = await appoint({ role: "HEAD", organizationId: division, personId: an, validFrom: "2016-03-01" });
      const officer = await appoint({
        role: "EMULATION_OFFICER",
        organizationId: department,
        attestedOn: "2018-01-24",
      });
      await copy.catchUp();
      expect(await copy.rows(division)).toEqual([[head, an, "HEAD", "DIVISION_LEADER", "2016-03-01", null]]);

      // Moves up, and another one follows.
      await end(head, "2021-06-01");
      const director = { role: "DIRECTOR", organizationId: department, personId: an, validFrom: "2021-06-01" };
      const [up, next] = [
        await appoint(director),
        await appoint({ role: "DEPUTY_HEAD", organizationId: division, personId: binh, validFrom: "2021-06-01" }),
      ];
      await copy.catchUp();
      const ended = [head, an, "HEAD", "DIVISION_LEADER", "2016-03-01", "2021-06-01"];
      expect(await copy.rows(division)).toEqual([
        [next, binh, "DEPUTY_HEAD", "DIVISION_LEADER", "2021-06-01", null],
        ended,
      ]);
      expect(await copy.rows(department)).toEqual([
        [up, an, "DIRECTOR", "DEPARTMENT_LEADER", "2021-06-01", null],
        // Who it is and the class are not known; the day on which it is attested is.
        [officer, null, "EMULATION_OFFICER", null, "2018-01-24", "2018-01-25"],
      ]);
    } finally {
      await copy.close();
    }
  });

  it("keeps an appointment that was recorded before there were classes, without one", async () => {
    const copy = await follower(definition);
    try {
      const company = await makeOrganization(`${definition.name}-cong-ty`, "ENTERPRISE", "UNIT");
      const id = await appoint({ role: "DIRECTOR", organizationId: company, validFrom: "2020-01-01" });
      await owner.database
        .fork()
        .execute(`update "organizations"."change" set "snapshot" = "snapshot" - 'positionClass' where "id" = ?`, [id]);
      await copy.catchUp();
      expect(await copy.rows(company)).toEqual([[id, null, "DIRECTOR", null, "2020-01-01", null]]);
      await end(id, "2022-01-01");
      await copy.catchUp();
      expect(await copy.rows(company)).toEqual([[id, null, "DIRECTOR", "ENTREPRENEUR", "2020-01-01", "2022-01-01"]]);
    } finally {
      await copy.close();
    }
  });
});

it("every class that organizations reports is one that awards count by", async () => {
  const schema = buildSchema(readFileSync(inRepository("schema/api.graphql"), "utf8"));
  const classes = schema.getType("RecipientPositionClass") as GraphQLEnumType;
  const kinds = ["PEOPLES_COMMITTEE", "DEPARTMENT", "DIVISION", "ENTERPRISE"];
  for (const kind of kinds) {
    const organizationId = await makeOrganization(`class-${kind.replaceAll("_", "-")}`, kind, "PROVINCE");
    await appoint({ role: "HEAD", organizationId, validFrom: "2020-01-01" });
  }
  const reported = await owner.database
    .fork()
    .execute<{ class: string }[]>(
      `select distinct "snapshot" ->> 'positionClass' as "class" from "organizations"."change" where "snapshot" ->> 'positionClass' is not null`,
    );
  expect(reported).toHaveLength(kinds.length);
  expect(classes.getValues().map(({ name }) => name)).toEqual(expect.arrayContaining(reported.map((row) => row.class)));
});
