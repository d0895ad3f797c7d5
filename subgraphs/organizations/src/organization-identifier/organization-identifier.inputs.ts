import { bilingual } from "@thidua/base/locale";
import { LegalBasisInput } from "@thidua/documents";
import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType } from "type-graphql";
import { IdentifierScheme } from "./identifier-scheme.js";

@InputType({ description: bilingual("Dữ liệu để cấp mã định danh", "What is needed to give an identifier") })
export class AssignIdentifierInput extends CreateRecordInput {
  @InputField(() => ID, "Tổ chức", "The organization")
  organizationId!: string;

  @InputField(() => IdentifierScheme, "Hệ thống mã", "Scheme")
  scheme!: IdentifierScheme;

  @InputField(() => String, "Giá trị", "The value")
  value!: string;

  @InputField(
    () => DateScalar,
    "Ngày đầu mang mã; bắt buộc khi tiếp nhận mã của tổ chức trước",
    "First day; required when a predecessor's value is taken over",
    { nullable: true },
  )
  validFrom?: string | null;
}

@InputType({ description: bilingual("Dữ liệu để đóng mã định danh", "What is needed to close an identifier") })
export class CloseIdentifierInput extends VersionedInput {
  @InputField(() => ID, "Mã định danh cần đóng", "The identifier to close")
  identifierId!: string;

  @InputField(() => DateScalar, "Ngày đầu không còn dùng", "First day on which it is no longer in use")
  closedOn!: string;

  @InputField(() => LegalBasisInput, "Căn cứ đóng mã", "On what the closing stands", { nullable: true })
  closingBasis?: LegalBasisInput | null;
}
