import type { TreeRelations } from "./tree-relations.js";

/** The day in Vietnam, which has no summer time: no table of time zones is needed, and the embedded database agrees. */
const today = `(now() at time zone interval '+07:00')::date`;

/** Whether a body has ended by today. */
const ended = (node: string) =>
  `(${node}."has_end" and (${node}."ended_until" is null or ${node}."ended_until" <= ${today}))`;

/** Whether an event has happened by today; of unknown time, it lies in the past. */
const happened = (participation: string) =>
  `(${participation}."effective_until" is null or ${participation}."effective_until" <= ${today})`;

/** The ids of the bodies directly below a body. */
const below = ({ nodes }: TreeRelations, body: string) =>
  `select "child"."id" from ${nodes} as "child" where "child"."parent_id" = ${body}`;

/** The ids of the ended bodies of which a body came directly. */
const before = ({ nodes, participations }: TreeRelations, body: string) => `
select "origin"."id" from ${participations} as "gained"
join ${participations} as "lost" on "lost"."event_id" = "gained"."event_id" and "lost"."side" = 'FROM'
join ${nodes} as "origin" on "origin"."id" = "lost"."organization_id" and ${ended('"origin"')}
where "gained"."organization_id" = ${body} and "gained"."side" = 'TO' and ${happened('"gained"')}`;

/** The ids of the bodies that came directly of a body, if it has ended. */
const after = ({ nodes, participations }: TreeRelations, body: string) => `
select "gained"."organization_id" from ${nodes} as "origin"
join ${participations} as "lost" on "lost"."organization_id" = "origin"."id" and "lost"."side" = 'FROM'
join ${participations} as "gained" on "gained"."event_id" = "lost"."event_id" and "gained"."side" = 'TO'
where "origin"."id" = ${body} and ${ended('"origin"')} and ${happened('"gained"')}`;

/** A common table expression of all that steps lead to. `union` ends it, also where data hold a circle. */
function walk(name: string, start: string, steps: readonly string[]): string {
  const step = steps.join("\nunion all\n");
  return `"${name}" ("id") as (
${start}
union
select "step"."id" from "${name}" cross join lateral (${step}) as "step" ("id")
)`;
}

/** The statements over the two relations. What each takes is said by its name: `?` for an id, a code, an `uuid[]` of ids. */
export function treeSql(relations: TreeRelations) {
  const { nodes, hasPath } = relations;
  const start = "select ?::uuid";
  const selecting = (steps: readonly string[]) =>
    `with recursive ${walk("chosen", start, steps)} select "id" from "chosen"`;
  const [descend, inherit] = [below(relations, '"chosen"."id"'), before(relations, '"chosen"."id"')];
  const presentWalk = `"line" ("organization", "body") as (
select "node"."id", "node"."id" from ${nodes} as "node" where ${ended('"node"')}
union
select "line"."organization", "step"."id" from "line" cross join lateral (${after(relations, '"line"."body"')}) as "step" ("id")
)`;
  return {
    /** id → the body itself. */
    itself: start,
    /** id, id with a path, else id → the body and all below it. The body is said by itself, for it may be unknown. */
    descendants: hasPath
      ? `select ?::uuid union all select "node"."id" from ${nodes} as "node" where "node"."path" @> array[?::uuid]`
      : selecting([descend]),
    /** id → the body and those before it. */
    predecessors: selecting([inherit]),
    /** id → the body, all below, those before each of these, and so on. */
    both: selecting([descend, inherit]),
    /** ids, code → those outside of the scope of the code's organization. */
    outsideScope: `with recursive ${walk(
      "standing",
      `select "node"."id" from ${nodes} as "node" where "node"."code" = ?`,
      [after(relations, '"standing"."id"')],
    )},
${walk("scope", 'select "id" from "standing"', [below(relations, '"scope"."id"'), before(relations, '"scope"."id"')])}
select "given"."id" from unnest(?::uuid[]) as "given" ("id") except select "id" from "scope"`,
    /** ids → those that no organization has. */
    unknown: `select "given"."id" from unnest(?::uuid[]) as "given" ("id") except select "id" from ${nodes} as "node"`,
    /** → organization, present. */
    present: `with recursive ${presentWalk}
select "line"."organization", (array_agg("line"."body"))[1] as "present" from "line"
where not exists (${after(relations, '"line"."body"')})
group by "line"."organization" having count(*) = 1 and (array_agg("line"."body"))[1] <> "line"."organization"`,
  };
}
