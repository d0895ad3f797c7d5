import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { DocumentRelation } from "../document-relation/document-relation.js";
import { Organization } from "../organization/organization.js";
import { RegisterDocumentInput } from "./cited-document.inputs.js";
import { CitedDocument } from "./cited-document.js";
import { CitedDocumentConnection, CitedDocumentsArguments, citedDocumentList } from "./cited-document.list.js";
import { CitedDocumentService } from "./cited-document.service.js";

const RegisterDocumentPayload = payloadType("RegisterDocumentPayload", "document", () => CitedDocument);

@Resolver(() => CitedDocument)
export class CitedDocumentResolver {
  @Public()
  @Query(() => CitedDocument, {
    nullable: true,
    description: bilingual("Một văn bản theo mã định danh", "A document by its id"),
  })
  document(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(CitedDocument).load(id);
  }

  @Public()
  @Query(() => CitedDocumentConnection, { description: bilingual("Các văn bản được dẫn", "Documents that are cited") })
  documents(
    @Args(() => CitedDocumentsArguments) given: CitedDocumentsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<CitedDocument>> {
    return paginate(context, citedDocumentList, given);
  }

  @Public()
  @FieldResolver(() => String, {
    nullable: true,
    description: bilingual(
      "Trích yếu hoặc tên gọi; null khi nguồn không ghi",
      "Subject or name; null when not printed",
    ),
  })
  title(@Root() document: CitedDocument) {
    return document.reference.title;
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Cơ quan ban hành, đúng tổ chức tại ngày đó; null khi không rõ",
      "The issuing organization as it was on that day; null when unknown",
    ),
  })
  issuer(@Root() document: CitedDocument) {
    return stubOf(Organization, document.issuerId);
  }

  @Public()
  @FieldResolver(() => CitedDocument, {
    nullable: true,
    description: bilingual(
      "Văn bản có lẽ được dẫn khi nguồn không ghi số; null khi không có gợi ý",
      "The document that is probably meant where no number is printed; null without a suggestion",
    ),
  })
  suggestedDocument(@Root() document: CitedDocument, @Ctx() context: SubgraphContext) {
    return document.suggestedDocumentId ? context.loaders.one(CitedDocument).load(document.suggestedDocumentId) : null;
  }

  @Public()
  @FieldResolver(() => [DocumentRelation], {
    description: bilingual("Quan hệ từ văn bản này đến văn bản khác", "Relations from this document to others"),
  })
  relations(@Root() document: CitedDocument, @Ctx() context: SubgraphContext) {
    return context.loaders.many(DocumentRelation, "fromId").load(document.id);
  }

  @Public()
  @FieldResolver(() => [DocumentRelation], {
    description: bilingual("Quan hệ từ văn bản khác đến văn bản này", "Relations from other documents to this one"),
  })
  incomingRelations(@Root() document: CitedDocument, @Ctx() context: SubgraphContext) {
    return context.loaders.many(DocumentRelation, "toId").load(document.id);
  }

  @Writes<RegisterDocumentInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ issuerId }) => issuerId ?? null,
  })
  @Mutation(() => RegisterDocumentPayload, {
    description: bilingual("Đưa một văn bản vào danh mục", "Register a document"),
  })
  registerDocument(
    @Arg("input", () => RegisterDocumentInput, { description: bilingual("Dữ liệu", "The input") })
    input: RegisterDocumentInput,
    @Write() write: Write<RegisterDocumentInput>,
  ) {
    return mutate(write, "document", input, (em) => new CitedDocumentService(em).register(input));
  }
}
