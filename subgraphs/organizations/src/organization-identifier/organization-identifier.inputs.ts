import { bilingual } from "@thidua/base/locale";
import { LegalBasisInput } from "@thidua/documents";
import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType } from "type-graphql";
import type { IdentifierScheme } from "./identifier-scheme.js";
import { OrganizationIdentifier } from "./organization-identifier.js";

@InputType({ description: bilingual("Mã định danh cần cấp", "The identifier to assign") })
export class AssignIdentifierInput extends CreateRecordInput {
  @ColumnInput(OrganizationIdentifier)
  organizationId!: string;

  @ColumnInput(OrganizationIdentifier)
  scheme!: IdentifierScheme;

  @ColumnInput(OrganizationIdentifier)
  value!: string;

  @InputField(
    () => DateScalar,
    "Ngày đầu tiên tổ chức mang mã; bắt buộc khi tiếp nhận mã của tổ chức tiền thân",
    "The first day on which the organization has the identifier. Required to take over that of a predecessor",
    { nullable: true },
  )
  validFrom?: string | null;
}

@InputType({ description: bilingual("Mã định danh cần đóng", "The identifier to close") })
export class CloseIdentifierInput extends VersionedInput {
  @InputField(() => ID, "Mã định danh cần đóng", "The identifier to close")
  identifierId!: string;

  @InputField(
    () => DateScalar,
    "Ngày đầu tiên không còn sử dụng",
    "The first day on which the identifier is no longer in use",
  )
  closedOn!: string;

  @InputField(() => LegalBasisInput, "Căn cứ đóng mã", "The legal basis of the closure", { nullable: true })
  closingBasis?: LegalBasisInput | null;
}
