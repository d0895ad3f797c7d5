import type { SubgraphDatabase } from "@thidua/kit/changes/database";

/** A title or form of the catalog in one of its periods. */
export interface CatalogForm {
  id: string;
  key: string;
  category: string;
  level: string | null;
  precedence: number;
  subjectKinds: string[];
  grades: number[];
  validFrom: string | null;
  validTo: string | null;
}

/** What generated awards take from the catalogs of the law. */
export interface AwardCatalog {
  readonly forms: readonly CatalogForm[];
  readonly types: readonly { id: string; code: string }[];
}

/**
 * Reads the catalogs of the awards subgraph.
 *
 * @throws Error if they are not loaded
 */
export async function readAwardCatalog(awards: Pick<SubgraphDatabase, "fork">): Promise<AwardCatalog> {
  const em = awards.fork();
  const forms = await em.execute<CatalogForm[]>(
    `select "id", "key", "category", "level", "precedence", to_jsonb("subject_kinds") as "subjectKinds", "grades",
       "valid_from"::text as "validFrom", "valid_to"::text as "validTo"
     from "awards"."award_form" order by "precedence", "key", "valid_from"`,
  );
  const types = await em.execute<{ id: string; code: string }[]>(
    `select distinct on ("code") "id", "code" from "awards"."commendation_type" order by "code", "valid_from"`,
  );
  if (forms.length === 0 || types.length === 0)
    throw new Error("The catalogs of the law must be loaded before awards are generated: npm run seed -- --catalogs");
  return { forms, types };
}
