import type { TreeRelations } from "./tree-relations.js";

/** The current date in Vietnam, which has no daylight saving time: an offset needs no table of time zones. */
const today = `(now() at time zone interval '+07:00')::date`;

/** Whether an organization has ended by today. */
const ended = (node: string) =>
  `(${node}."has_end" and (${node}."ended_until" is null or ${node}."ended_until" <= ${today}))`;

/** Whether an event has happened by today. An event of unknown date has. */
const happened = (participation: string) =>
  `(${participation}."effective_until" is null or ${participation}."effective_until" <= ${today})`;

/** The IDs of the organizations directly below an organization. */
const below = ({ nodes }: TreeRelations, organization: string) =>
  `select "child"."id" from ${nodes} as "child" where "child"."parent_id" = ${organization}`;

/** The IDs of the ended organizations that an organization directly succeeded. */
const before = ({ nodes, participations }: TreeRelations, organization: string) => `
select "origin"."id" from ${participations} as "gained"
join ${participations} as "lost" on "lost"."event_id" = "gained"."event_id" and "lost"."side" = 'FROM'
join ${nodes} as "origin" on "origin"."id" = "lost"."organization_id" and ${ended('"origin"')}
where "gained"."organization_id" = ${organization} and "gained"."side" = 'TO' and ${happened('"gained"')}`;

/** The IDs of the direct successors of an organization that has ended. */
const after = ({ nodes, participations }: TreeRelations, organization: string) => `
select "gained"."organization_id" from ${nodes} as "origin"
join ${participations} as "lost" on "lost"."organization_id" = "origin"."id" and "lost"."side" = 'FROM'
join ${participations} as "gained" on "gained"."event_id" = "lost"."event_id" and "gained"."side" = 'TO'
where "origin"."id" = ${organization} and ${ended('"origin"')} and ${happened('"gained"')}`;

/** A common table expression of all IDs that the steps reach. `union` ends the walk even if the data contain a cycle. */
function walk(name: string, start: string, steps: readonly string[]): string {
  const step = steps.join("\nunion all\n");
  return `"${name}" ("id") as (
${start}
union
select "step"."id" from "${name}" cross join lateral (${step}) as "step" ("id")
)`;
}

/** Returns the statements over the two relations. The comment of each names its values and its columns. */
export function treeSql(relations: TreeRelations) {
  const { nodes, hasPath } = relations;
  const start = "select ?::uuid";
  const selecting = (steps: readonly string[]) =>
    `with recursive ${walk("chosen", start, steps)} select "id" from "chosen"`;
  const [descend, inherit] = [below(relations, '"chosen"."id"'), before(relations, '"chosen"."id"')];
  const presentWalk = `"line" ("organization", "current") as (
select "node"."id", "node"."id" from ${nodes} as "node" where ${ended('"node"')}
union
select "line"."organization", "step"."id" from "line" cross join lateral (${after(relations, '"line"."current"')}) as "step" ("id")
)`;
  // The code as it is written, which can be older than the rule for codes, or else the folded one.
  const own = `select "node"."id" from ${nodes} as "node" where "node"."code" = ? or ("node"."code" = ?
and not exists (select 1 from ${nodes} as "written" where "written"."code" = ?))`;
  return {
    /** id → the organization itself. */
    itself: start,
    /** id, and again id with a path → the organization and all below it. The first one is added since it may be unknown. */
    descendants: hasPath
      ? `select ?::uuid union all select "node"."id" from ${nodes} as "node" where "node"."path" @> array[?::uuid]`
      : selecting([descend]),
    /** id → the organization and its predecessors. */
    predecessors: selecting([inherit]),
    /** id → the organization, all below it, the predecessors of each of these, and so on. */
    both: selecting([descend, inherit]),
    /** the values of the organization → its ID. */
    own,
    /** ids → id, code. */
    codes: `select "node"."id", "node"."code" from ${nodes} as "node" where "node"."id" = any(?::uuid[])`,
    /** the values of the organization, ids → the IDs outside its scope. */
    outsideScope: `with recursive ${walk("standing", own, [after(relations, '"standing"."id"')])},
${walk("scope", 'select "id" from "standing"', [below(relations, '"scope"."id"'), before(relations, '"scope"."id"')])}
select "given"."id" from unnest(?::uuid[]) as "given" ("id") except select "id" from "scope"`,
    /** ids → the IDs that no organization has. */
    unknown: `select "given"."id" from unnest(?::uuid[]) as "given" ("id") except select "id" from ${nodes} as "node"`,
    /** → organization, present. */
    present: `with recursive ${presentWalk}
select "line"."organization", (array_agg("line"."current"))[1] as "present" from "line"
where not exists (${after(relations, '"line"."current"')})
group by "line"."organization" having count(*) = 1 and (array_agg("line"."current"))[1] <> "line"."organization"`,
  };
}
