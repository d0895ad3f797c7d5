import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType } from "type-graphql";

@InputType({
  description: bilingual("Dữ liệu để đưa một văn bản vào danh mục", "What is needed to register a document"),
})
export class RegisterDocumentInput extends CreateRecordInput {
  @InputField(
    () => DocumentReferenceInput,
    "Trích dẫn; số và ký hiệu được đọc từ nguyên văn",
    "The citation; number and symbol are read from its words",
  )
  reference!: DocumentReferenceInput;

  @InputField(
    () => ID,
    "Cơ quan ban hành, đúng tổ chức tại ngày đó",
    "The issuing organization, as it was on that day",
    { nullable: true },
  )
  issuerId?: string | null;

  @InputField(() => String, "Người ký, khi khác với ký hiệu", "The signer, where it is not the body of the symbol", {
    nullable: true,
  })
  signer?: string | null;

  @InputField(
    () => String,
    "Nhiệm kỳ của cấp ủy, cho văn bản của Đảng",
    "Term of the committee, for a Party document",
    { nullable: true },
  )
  term?: string | null;

  @InputField(() => DateScalar, "Ngày ban hành theo nguồn thứ cấp", "Date of issue from a second-hand source", {
    nullable: true,
  })
  secondaryIssuedOn?: string | null;

  @InputField(
    () => ID,
    "Văn bản có lẽ được dẫn, khi trích dẫn không ghi số",
    "The document that is probably meant, for a citation without a number",
    { nullable: true },
  )
  suggestedDocumentId?: string | null;
}
