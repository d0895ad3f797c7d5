import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import type { CitedDocument } from "./cited-document.js";
import { CitedDocumentConnection, CitedDocumentsArguments, citedDocumentList } from "./cited-document.list.js";

/** Adds `Organization.documents`. */
@Resolver(() => Organization)
export class OrganizationDocumentsResolver {
  @Public()
  @FieldResolver(() => CitedDocumentConnection, {
    description: bilingual(
      "Các văn bản do tổ chức ban hành, có trong danh mục văn bản (`documents`)",
      "The documents of the register (`documents`) that the organization issued",
    ),
  })
  documents(
    @Root() organization: Organization,
    @Args(() => CitedDocumentsArguments) given: CitedDocumentsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CitedDocument>> {
    return paginateChildren(context, citedDocumentList, "issuerId", organization.id, given);
  }
}
