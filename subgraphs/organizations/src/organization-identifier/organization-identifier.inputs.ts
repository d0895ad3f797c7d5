import { LegalBasisInput } from "@thidua/documents";
import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType } from "type-graphql";
import { IdentifierScheme } from "./identifier-scheme.js";

@InputType({ description: "Dữ liệu để cấp mã định danh. What is needed to give an identifier." })
export class AssignIdentifierInput extends CreateRecordInput {
  @Field(() => ID, { description: "Tổ chức. The organization." })
  organizationId!: string;

  @Field(() => IdentifierScheme, { description: "Hệ thống mã. Scheme." })
  scheme!: IdentifierScheme;

  @Field(() => String, { description: "Giá trị. The value." })
  value!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Ngày đầu mang mã; bắt buộc khi tiếp nhận mã của tổ chức trước. First day; required when a predecessor's value is taken over.",
  })
  validFrom?: string | null;
}

@InputType({ description: "Dữ liệu để đóng mã định danh. What is needed to close an identifier." })
export class CloseIdentifierInput extends VersionedInput {
  @Field(() => ID, { description: "Mã định danh cần đóng. The identifier to close." })
  identifierId!: string;

  @Field(() => DateScalar, { description: "Ngày đầu không còn dùng. First day on which it is no longer in use." })
  closedOn!: string;

  @Field(() => LegalBasisInput, { nullable: true, description: "Căn cứ đóng mã. On what the closing stands." })
  closingBasis?: LegalBasisInput | null;
}
