import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CitedDocument } from "../cited-document/cited-document.js";
import { DocumentRelation } from "./document-relation.js";

/** Adds `CitedDocument.relations` and `CitedDocument.incomingRelations`. */
@Resolver(() => CitedDocument)
export class DocumentRelationsResolver {
  @Public()
  @FieldResolver(() => [DocumentRelation], {
    description: bilingual("Các quan hệ của văn bản này với văn bản khác", "The relations from the document to others"),
  })
  relations(@Root() document: CitedDocument, @Ctx() context: SubgraphContext) {
    return context.loaders.many(DocumentRelation, "fromId").load(document.id);
  }

  @Public()
  @FieldResolver(() => [DocumentRelation], {
    description: bilingual("Các quan hệ của văn bản khác với văn bản này", "The relations from others to the document"),
  })
  incomingRelations(@Root() document: CitedDocument, @Ctx() context: SubgraphContext) {
    return context.loaders.many(DocumentRelation, "toId").load(document.id);
  }
}
