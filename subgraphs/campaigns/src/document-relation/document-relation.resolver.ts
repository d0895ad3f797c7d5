import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { organizationOf, Writes } from "@thidua/kit/access/authorization";
import { Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { CitedDocument } from "../cited-document/cited-document.js";
import { daysBetween } from "./days-between.js";
import { RelateDocumentsInput } from "./document-relation.inputs.js";
import { DocumentRelation } from "./document-relation.js";
import { DocumentRelationService } from "./document-relation.service.js";

const RelateDocumentsPayload = payloadType("RelateDocumentsPayload", "documentRelation", () => DocumentRelation);

/** The fields of a relation between documents, and the mutation that adds one. */
@Resolver(() => DocumentRelation)
export class DocumentRelationResolver {
  @Public()
  @FieldResolver(() => CitedDocument, {
    description: bilingual(
      "Văn bản thực hiện, sửa đổi, thay thế hoặc hướng dẫn văn bản kia",
      "The document that implements, amends, replaces or guides the other one",
    ),
  })
  from(@Root() relation: DocumentRelation, @Ctx() context: SubgraphContext) {
    return context.loaders.one(CitedDocument).load(relation.fromId);
  }

  @Public()
  @FieldResolver(() => CitedDocument, {
    description: bilingual(
      "Văn bản được thực hiện, sửa đổi, thay thế hoặc hướng dẫn",
      "The document that is implemented, amended, replaced or guided",
    ),
  })
  to(@Root() relation: DocumentRelation, @Ctx() context: SubgraphContext) {
    return context.loaders.one(CitedDocument).load(relation.toId);
  }

  @Public()
  @FieldResolver(() => Int, {
    nullable: true,
    description: bilingual(
      "Số ngày từ ngày ban hành văn bản `to` đến ngày ban hành văn bản `from`; để trống nếu nguồn không nêu một trong hai ngày",
      "The number of days from the issue of `to` to the issue of `from`. Null: not stated in the source, if it omits a date",
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
  @Mutation(() => RelateDocumentsPayload, {
    description: bilingual("Ghi quan hệ giữa hai văn bản", "Relates two documents"),
  })
  relateDocuments(
    @Input(() => RelateDocumentsInput) input: RelateDocumentsInput,
    @Write() write: Write<RelateDocumentsInput>,
  ) {
    return mutate(write, "documentRelation", input, (em) => new DocumentRelationService(em).relate(input));
  }
}
