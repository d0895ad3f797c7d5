import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { RegisterDocumentInput } from "./cited-document.inputs.js";
import { CitedDocument } from "./cited-document.js";
import { CitedDocumentConnection, CitedDocumentsArguments, citedDocumentList } from "./cited-document.list.js";
import { CitedDocumentService } from "./cited-document.service.js";

const RegisterDocumentPayload = payloadType("RegisterDocumentPayload", "document", () => CitedDocument);

/** Queries of documents, and the mutation that registers one. */
@Resolver(() => CitedDocument)
export class CitedDocumentResolver extends byId(CitedDocument, "document", "Một văn bản", "A document") {
  @Public()
  @Query(() => CitedDocumentConnection, {
    description: bilingual(
      "Các văn bản trong danh mục: văn bản phát động phong trào, văn bản ban hành kế hoạch và văn bản đã được đăng ký để viện dẫn. Quyết định khen thưởng, văn bản của chương trình điển hình và của hội nghị sơ kết, tổng kết được tìm theo số, ký hiệu, năm trong `awardDecisions`, `examplePrograms`, `reviewConferences`",
      "The documents of the register: those that launch campaigns or issue plans, and those that were registered to be cited. Award decisions, and the documents of example programs and review conferences, are found by number, symbol and year in `awardDecisions`, `examplePrograms` and `reviewConferences`",
    ),
  })
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
      "Trích yếu hoặc tên gọi; để trống nếu nguồn không nêu",
      "The subject or name. Null: not stated in the source",
    ),
  })
  title(@Root() document: CitedDocument) {
    return document.reference.title;
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Cơ quan ban hành, đúng tổ chức tại ngày ban hành; để trống nếu nguồn không nêu",
      "The issuing organization, as it was on the date of issue. Null: not stated in the source",
    ),
  })
  issuer(@Root() document: CitedDocument) {
    return stubOf(Organization, document.issuerId);
  }

  @Public()
  @FieldResolver(() => CitedDocument, {
    nullable: true,
    description: bilingual(
      "Văn bản có lẽ được viện dẫn, khi trích dẫn không ghi số; để trống khi không có gợi ý",
      "The document that a reference without a number probably means. Null: not applicable without a suggestion",
    ),
  })
  suggestedDocument(@Root() document: CitedDocument, @Ctx() context: SubgraphContext) {
    return document.suggestedDocumentId ? context.loaders.one(CitedDocument).load(document.suggestedDocumentId) : null;
  }

  @Writes<RegisterDocumentInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ issuerId }) => issuerId ?? null,
  })
  @Mutation(() => RegisterDocumentPayload, {
    description: bilingual("Đưa một văn bản vào danh mục", "Registers a document"),
  })
  registerDocument(
    @Input(() => RegisterDocumentInput) input: RegisterDocumentInput,
    @Write() write: Write<RegisterDocumentInput>,
  ) {
    return mutate(write, "document", input, (em) => new CitedDocumentService(em).register(input));
  }
}
