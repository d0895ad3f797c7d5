import { bilingual } from "@thidua/base/locale";
import { Arg, type ClassType, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../model/visibility/index.js";
import type { SubgraphContext } from "../request/index.js";

/** The query of a class made by `byId`. */
export interface ByIdResolver<Record extends object> {
  byId(id: string, context: SubgraphContext): Promise<Record | null>;
}

/**
 * Makes the public query of one record by its ID, as a class for the aggregate's resolver to extend:
 * `class CampaignResolver extends byId(Campaign, "campaign", "Một phong trào", "A campaign")`. The query returns null for a
 * record that does not exist or that the caller may not see.
 *
 * @param entity the record's class
 * @param name the query's name
 * @param vi the record in Vietnamese, "Một phong trào"; the description adds "theo mã định danh"
 * @param en the record in English, "A campaign"; the description adds "by its ID"
 */
export function byId<Record extends object>(
  entity: ClassType<Record>,
  name: string,
  vi: string,
  en: string,
): abstract new () => ByIdResolver<Record> {
  @Resolver()
  abstract class ById implements ByIdResolver<Record> {
    @Public()
    @Query(() => entity, { name, nullable: true, description: bilingual(`${vi} theo mã định danh`, `${en} by its ID`) })
    byId(
      @Arg("id", () => ID, { description: bilingual("Mã định danh của bản ghi", "The ID of the record") }) id: string,
      @Ctx() context: SubgraphContext,
    ): Promise<Record | null> {
      return context.loaders.one(entity).load(id);
    }
  }
  return ById;
}
