/**
 * The statements that walk the lineage graph. Each takes the organizations as one `uuid[]` and returns the rows of all of them.
 * The recursion ends since the graph has no cycle; `union` would end it in any case.
 */

const participant = '"organizations"."lineage_participant"';

/** The condition that an event certainly happened by a day. Without a day any event did; a date not known lies in the past. */
const happened = (event: string) =>
  `(?::date is null or ${event}."effective_until" is null or ${event}."effective_until" <= ?::date)`;

/** Joins an organization with its direct successors. Takes the day twice. */
const stepForward = (organization: string) => `
  join ${participant} as "before" on "before"."organization_id" = ${organization} and "before"."side" = 'FROM'
  join ${participant} as "after" on "after"."event_id" = "before"."event_id" and "after"."side" = 'TO'
  join "organizations"."lineage_event" as "event" on "event"."id" = "before"."event_id" and ${happened('"event"')}`;

const stepBackward = (organization: string) => `
  join ${participant} as "after" on "after"."organization_id" = ${organization} and "after"."side" = 'TO'
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

/** ids, day, day → origin, organization: all direct and indirect successors. */
export const descendantsSql = `
with recursive ${walkForward}
select "origin", "organization" from "forward" where "organization" <> "origin"`;

/** ids, day ×4 → origin, organization: the direct and indirect successors that exist on the day. */
export const currentSuccessorsSql = `
with recursive ${walkForward}
select "origin", "organization" from "forward"
where "organization" <> "origin" and not exists (
  select 1 from ${participant} as "leaving"
  join "organizations"."lineage_event" as "end" on "end"."id" = "leaving"."event_id" and ${happened('"end"')}
  where "leaving"."organization_id" = "forward"."organization" and "leaving"."side" = 'FROM'
)`;

/** ids → origin, then an event: all events of the connected history. */
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

/** ids, day, day, ids → origin, then an event: the events that led to the organization, and those of its successors. */
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

/** ids → organization, then its part in an event and the first and last possible day of the event. */
export const participationsSql = `
select "own"."organization_id" as "organization", "own"."side", "event"."kind",
  "event"."effective_from"::text as "first", "event"."effective_until"::text as "last"
from ${participant} as "own"
join "organizations"."lineage_event" as "event" on "event"."id" = "own"."event_id"
where "own"."organization_id" = any(?::uuid[])`;
