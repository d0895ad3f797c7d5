/**
 * The statements that walk the lineage graph. All take the bodies as one `uuid[]` and answer for all of them at once; a graph
 * without cycles ends them, and `union` would even if it had one.
 */

const participant = '"organizations"."lineage_participant"';

/** Whether an event has certainly happened by a day (no day: any event; unknown dates lie in the past). */
const happened = (event: string) =>
  `(?::date is null or ${event}."effective_until" is null or ${event}."effective_until" <= ?::date)`;

/** From a body to those it lived on in. Takes the day twice. */
const stepForward = (body: string) => `
  join ${participant} as "before" on "before"."organization_id" = ${body} and "before"."side" = 'FROM'
  join ${participant} as "after" on "after"."event_id" = "before"."event_id" and "after"."side" = 'TO'
  join "organizations"."lineage_event" as "event" on "event"."id" = "before"."event_id" and ${happened('"event"')}`;

const stepBackward = (body: string) => `
  join ${participant} as "after" on "after"."organization_id" = ${body} and "after"."side" = 'TO'
  join ${participant} as "before" on "before"."event_id" = "after"."event_id" and "before"."side" = 'FROM'`;

const origins = 'unnest(?::uuid[]) as "origin" ("id")';

/** ids, day, day → origin, organization: one step forward. */
export const successorsSql = `
select distinct "origin"."id" as "origin", "after"."organization_id" as "organization"
from ${origins} ${stepForward('"origin"."id"')}`;

/** ids → origin, organization: one step back. */
export const predecessorsSql = `
select distinct "origin"."id" as "origin", "before"."organization_id" as "organization"
from ${origins} ${stepBackward('"origin"."id"')}`;

const walkForward = `
"forward" ("origin", "organization") as (
  select "id", "id" from ${origins}
  union
  select "forward"."origin", "after"."organization_id" from "forward" ${stepForward('"forward"."organization"')}
)`;

/** ids, day, day → origin, organization: all that came of a body. */
export const descendantsSql = `
with recursive ${walkForward}
select "origin", "organization" from "forward" where "organization" <> "origin"`;

/** ids, day ×4 → origin, organization: where a body has come to, as far as it still exists. */
export const currentSuccessorsSql = `
with recursive ${walkForward}
select "origin", "organization" from "forward"
where "organization" <> "origin" and not exists (
  select 1 from ${participant} as "leaving"
  join "organizations"."lineage_event" as "end" on "end"."id" = "leaving"."event_id" and ${happened('"end"')}
  where "leaving"."organization_id" = "forward"."organization" and "leaving"."side" = 'FROM'
)`;

/** ids → origin, then an event: all events of the history that a body is connected with. */
export const connectedEventsSql = `
with recursive "connected" ("origin", "organization") as (
  select "id", "id" from ${origins}
  union
  select "connected"."origin", "other"."organization_id" from "connected"
  join ${participant} as "own" on "own"."organization_id" = "connected"."organization"
  join ${participant} as "other" on "other"."event_id" = "own"."event_id"
),
"touched" as (
  select distinct "connected"."origin", "own"."event_id" from "connected"
  join ${participant} as "own" on "own"."organization_id" = "connected"."organization"
)
select "touched"."origin", "event".* from "touched"
join "organizations"."lineage_event" as "event" on "event"."id" = "touched"."event_id"`;

/** ids, day, day, ids → origin, then an event: those that led to a body, and those of what came of it. */
export const directLineEventsSql = `
with recursive ${walkForward},
"backward" ("origin", "organization") as (
  select "id", "id" from ${origins}
  union
  select "backward"."origin", "before"."organization_id" from "backward" ${stepBackward('"backward"."organization"')}
),
"touched" as (
  select "forward"."origin", "own"."event_id" from "forward"
  join ${participant} as "own" on "own"."organization_id" = "forward"."organization" and "own"."side" in ('FROM', 'BOTH')
  union
  select "backward"."origin", "own"."event_id" from "backward"
  join ${participant} as "own" on "own"."organization_id" = "backward"."organization" and "own"."side" in ('TO', 'BOTH')
)
select "touched"."origin", "event".* from "touched"
join "organizations"."lineage_event" as "event" on "event"."id" = "touched"."event_id"`;

/** ids → organization, then how it took part in which event: what an event is checked against. */
export const participationsSql = `
select "own"."organization_id" as "organization", "own"."side", "event"."kind",
  "event"."effective_from"::text as "first", "event"."effective_until"::text as "last"
from ${participant} as "own"
join "organizations"."lineage_event" as "event" on "event"."id" = "own"."event_id"
where "own"."organization_id" = any(?::uuid[])`;
