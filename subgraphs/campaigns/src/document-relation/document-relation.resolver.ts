import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { organizationOf, Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { CitedDocument } from "../cited-document/cited-document.js";
import { daysBetween } from "./days-between.js";
import { RelateDocumentsInput } from "./document-relation.inputs.js";
import { DocumentRelation } from "./document-relation.js";
import { DocumentRelationService } from "./document-relation.service.js";

const RelateDocumentsPayload = payloadType("RelateDocumentsPayload", "documentRelation", () => DocumentRelation);

@Resolver(() => DocumentRelation)
export class DocumentRelationResolver {
  @Public()
  @FieldResolver(() => CitedDocument, {
    description: bilingual("Văn bản thực hiện, sửa đổi, thay thế hoặc hướng dẫn", "The document that does it"),
  })
  from(@Root() relation: DocumentRelation, @Ctx() context: SubgraphContext) {
    return context.loaders.one(CitedDocument).load(relation.fromId);
  }

  @Public()
  @FieldResolver(() => CitedDocument, { description: bilingual("Văn bản kia", "The other document") })
  to(@Root() relation: DocumentRelation, @Ctx() context: SubgraphContext) {
    return context.loaders.one(CitedDocument).load(relation.toId);
  }

  @Public()
  @FieldResolver(() => Int, {
    nullable: true,
    description: bilingual(
      "Số ngày từ ngày ban hành văn bản kia đến văn bản này; null khi thiếu một ngày",
      "Days from the issue of the other document to the issue of this one; null when a date is missing",
    ),
  })
  async daysBetween(@Root() relation: DocumentRelation, @Ctx() context: SubgraphContext) {
    const documents = context.loaders.one(CitedDocument);
    const [from, to] = await Promise.all([documents.load(relation.fromId), documents.load(relation.toId)]);
    return daysBetween(to?.issuedOn, from?.issuedOn);
  }

  @Writes<RelateDocumentsInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ fromId }, context) => organizationOf(context, CitedDocument, fromId, "issuerId"),
  })
  @Mutation(() => RelateDocumentsPayload, { description: bilingual("Nối hai văn bản", "Relate two documents") })
  relateDocuments(
    @Arg("input", () => RelateDocumentsInput, { description: bilingual("Dữ liệu", "The input") })
    input: RelateDocumentsInput,
    @Write() write: Write<RelateDocumentsInput>,
  ) {
    return mutate(write, "documentRelation", input, (em) => new DocumentRelationService(em).relate(input));
  }
}
