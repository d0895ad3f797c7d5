import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { skewedIds } from "../../src/generate/index.js";
import { generatedSize } from "./generated-content.js";

/** Records of the generated ones that say most of how lists are filtered. */
export interface GeneratedPlaces {
  /** The organization with most others below it, one with some, and one with none. */
  readonly root: string;
  readonly branch: string;
  readonly leaf: string;
  /** The name of an organization. */
  readonly name: string;
}

/** Finds the places in the database of the organizations subgraph. */
export async function generatedPlaces(organizations: SubgraphDatabase): Promise<GeneratedPlaces> {
  const em = organizations.fork();
  const table = `"organizations"."organization"`;
  const [{ root }] = await em.execute<[{ root: string }]>(
    `with recursive "below" ("root", "id") as (
       select "id", "id" from ${table} where "parent_id" is null
       union all select "below"."root", "child"."id" from "below" join ${table} as "child" on "child"."parent_id" = "below"."id"
     ) select "root" from "below" group by 1 order by count(*) desc limit 1`,
  );
  const [{ branch }] = await em.execute<[{ branch: string }]>(
    `select "id" as "branch" from ${table} as "record" where "parent_id" is not null
     order by (select count(*) from ${table} as "child" where "child"."parent_id" = "record"."id") desc limit 1`,
  );
  const [{ name }] = await em.execute<[{ name: string }]>(
    `select "full_name" as "name" from "organizations"."organization_name" group by 1 order by count(*) desc limit 1`,
  );
  return { root, branch, leaf: skewedIds("organization", generatedSize.organizations).last, name };
}
