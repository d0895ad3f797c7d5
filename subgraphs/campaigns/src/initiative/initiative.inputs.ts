import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar, SafeIntegerScalar } from "@thidua/kit/model/scalars";
import { InitiativeKind } from "@thidua/vocabulary/enumerations";
import { ID, InputType, Int } from "type-graphql";
import { CriterionBeneficiary } from "../criterion/criterion-enums.js";
import { InfluenceScope } from "./influence-scope.js";
import { InitiativeAuthorInput } from "./initiative-author.js";

@InputType({ description: bilingual("Dữ liệu để nộp một sáng kiến", "What is needed to submit an initiative") })
export class SubmitInitiativeInput extends CreateRecordInput {
  @InputField(() => InitiativeKind, "Loại", "Kind")
  kind!: InitiativeKind;

  @InputField(() => String, "Tên", "Name")
  name!: string;

  @InputField(() => ID, "Cơ quan, đơn vị", "The organization")
  organizationId!: string;

  @InputField(() => [InitiativeAuthorInput], "Tác giả", "Authors", { nullable: true })
  authors?: InitiativeAuthorInput[] | null;

  @InputField(() => Int, "Năm", "Year")
  year!: number;

  @InputField(() => SafeIntegerScalar, "Số tiền tiết kiệm mỗi năm, đồng", "Saving in a year, in đồng", {
    nullable: true,
  })
  annualSavingVnd?: number | null;

  @InputField(() => Boolean, "Đã được áp dụng (mặc định chưa)", "Whether it is in use; not by default", {
    nullable: true,
  })
  isApplied?: boolean | null;

  @InputField(() => CriterionBeneficiary, "Nơi được hưởng lợi", "To whom the effect accrues", { nullable: true })
  beneficiary?: CriterionBeneficiary | null;

  @InputField(() => ID, "Phong trào thi đua", "The campaign it belongs to", { nullable: true })
  campaignId?: string | null;
}

@InputType({
  description: bilingual("Dữ liệu để công nhận một sáng kiến", "What is needed to recognize an initiative"),
})
export class RecognizeInitiativeInput extends VersionedInput {
  @InputField(() => ID, "Sáng kiến", "The initiative")
  initiativeId!: string;

  @InputField(() => DocumentReferenceInput, "Quyết định hoặc giấy xác nhận", "The decision or confirmation")
  document!: DocumentReferenceInput;

  @InputField(
    () => DateScalar,
    "Ngày công nhận (mặc định: ngày ban hành văn bản)",
    "Day of recognition; that of the document by default",
    { nullable: true },
  )
  recognizedOn?: string | null;

  @InputField(() => InfluenceScope, "Phạm vi ảnh hưởng", "How far it has effect")
  scopeOfInfluence!: InfluenceScope;

  @InputField(
    () => Boolean,
    "Ghi nhận đã được áp dụng, nếu trước đó chưa",
    "Notes that it is in use, if it was not yet",
    { nullable: true },
  )
  isApplied?: boolean | null;
}
