/** The order of a ceremony, the default of the list of awards. */
const order = (award: string): string => `${award}."ceremony_key", ${award}."id"`;

/** What a row of a page shows of an award, by the names of our API. */
const shown = `"a"."id", "a"."recipient_name" as "recipientName", "a"."subject_kind" as "subjectKind", "a"."grade",
  "a"."position", "a"."awarded_on"::text as "awardedOn", "a"."is_posthumous" as "isPosthumous"`;
const ofCampaign = `"a"."id", "a"."recipient_name" as "recipientName", "a"."form_id" as "formId",
  "a"."decision_id" as "decisionId", "a"."person_id" as "personId", "a"."unit_id" as "unitId"`;
const standing = `not exists (select from "awards"."award_decision" as "d" where "d"."id" = "a"."decision_id" and "d"."state" = 'CANCELLED')`;

/** The statements of the servers that are compared with ours, on the same tables. */
export const statements = {
  campaigns: `select "id" from "awards"."mirrored_campaign" where "id" = any($1::uuid[])`,
  awardsOfCampaigns: `select "c"."id" as "campaignId", "a".* from unnest($1::uuid[]) as "c" ("id") cross join lateral (
    select ${ofCampaign} from "awards"."award" as "a" where "a"."campaign_id" = "c"."id" order by ${order('"a"')} limit 10) as "a"`,
  forms: `select "id", "code" from "awards"."award_form" where "id" = any($1::uuid[])`,
  decisions: `select "id", "title" from "awards"."award_decision" where "id" = any($1::uuid[])`,
  awards: `select ${shown}, "a"."form_id" as "formId", "a"."decision_id" as "decisionId" from "awards"."award" as "a"
    where "a"."id" = any($1::uuid[])`,
  page: `select ${shown} from "awards"."award" as "a" order by ${order('"a"')} limit 21`,
  pageAfter: `select ${shown} from "awards"."award" as "a"
    where ("a"."ceremony_key", "a"."id") > ($1, $2::uuid) order by ${order('"a"')} limit 21`,
  /** The award at a place of the order, counted from 0. */
  place: `select "ceremony_key" as "key", "id" from "awards"."award" as "a" order by ${order('"a"')} offset $1 limit 1`,
  formsOfYear: `select "form_key" as "key", count(*)::int as "count" from "awards"."award" as "a"
    where "decided_on" between '2024-01-01' and '2024-12-31' and ${standing} group by 1`,
  yearsAndForms: `select extract(year from "decided_on")::int as "year", "form_key" as "key", count(*)::int as "count"
    from "awards"."award" as "a" where ${standing} group by 1, 2`,
  nestedAsJson: `select json_agg(json_build_object('id', "c"."id", 'awards', "c"."awards") order by "c"."place")::text as "json" from (
    select "c"."id", "c"."place", (select json_agg(json_build_object('id', "a"."id", 'recipientName', "a"."recipient_name",
        'form', json_build_object('code', "f"."code"), 'decision', json_build_object('title', "d"."title"),
        'person', case when "a"."person_id" is not null then json_build_object('id', "a"."person_id") end,
        'unit', case when "a"."unit_id" is not null then json_build_object('id', "a"."unit_id") end) order by ${order('"a"')})
      from (select * from "awards"."award" as "a" where "a"."campaign_id" = "c"."id" order by ${order('"a"')} limit 10) as "a"
      join "awards"."award_form" as "f" on "f"."id" = "a"."form_id"
      join "awards"."award_decision" as "d" on "d"."id" = "a"."decision_id") as "awards"
    from unnest($1::uuid[]) with ordinality as "c" ("id", "place")) as "c"`,
  pageAsJson: `select json_agg("a")::text as "json" from (select ${shown} from "awards"."award" as "a" order by ${order('"a"')} limit 20) as "a"`,
  pageAfterAsJson: `select json_agg("a")::text as "json" from (select ${shown} from "awards"."award" as "a"
    where ("a"."ceremony_key", "a"."id") > ($1, $2::uuid) order by ${order('"a"')} limit 20) as "a"`,
} as const;

/** A statement as `pg` prepares it once for each connection. */
export const prepared = (name: keyof typeof statements, ...values: unknown[]) => ({
  ...{ name, text: statements[name], values },
});
