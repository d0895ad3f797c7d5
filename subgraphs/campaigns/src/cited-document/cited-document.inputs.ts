import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Dữ liệu để đưa một văn bản vào danh mục. What is needed to register a document." })
export class RegisterDocumentInput extends CreateRecordInput {
  @Field(() => DocumentReferenceInput, {
    description:
      "Trích dẫn; số và ký hiệu được đọc từ nguyên văn. The citation; number and symbol are read from its words.",
  })
  reference!: DocumentReferenceInput;

  @Field(() => ID, {
    nullable: true,
    description: "Cơ quan ban hành, đúng tổ chức tại ngày đó. The issuing organization, as it was on that day.",
  })
  issuerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Người ký, khi khác với ký hiệu. The signer, where it is not the body of the symbol.",
  })
  signer?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Nhiệm kỳ của cấp ủy, cho văn bản của Đảng. Term of the committee, for a Party document.",
  })
  term?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày ban hành theo nguồn thứ cấp. Date of issue from a second-hand source.",
  })
  secondaryIssuedOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Văn bản có lẽ được dẫn, khi trích dẫn không ghi số. The document that is probably meant, for a citation without a number.",
  })
  suggestedDocumentId?: string | null;
}
