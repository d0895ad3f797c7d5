import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import type { InitiativeKind } from "@thidua/vocabulary/enumerations";
import { ID, InputType } from "type-graphql";
import type { CriterionBeneficiary } from "../criterion/criterion-enums.js";
import { InfluenceScope } from "./influence-scope.js";
import { Initiative } from "./initiative.js";
import { InitiativeAuthorInput } from "./initiative-author.js";

@InputType({ description: bilingual("Dữ liệu của một sáng kiến nộp mới", "The data of an initiative to submit") })
export class SubmitInitiativeInput extends CreateRecordInput {
  @ColumnInput(Initiative)
  kind!: InitiativeKind;

  @ColumnInput(Initiative)
  name!: string;

  @ColumnInput(Initiative)
  organizationId!: string;

  @InputField(
    () => [InitiativeAuthorInput],
    "Các tác giả; không ghi nếu là của tập thể",
    "The authors. None for the initiative of a collective",
    { nullable: true },
  )
  authors?: InitiativeAuthorInput[] | null;

  @ColumnInput(Initiative)
  year!: number;

  @ColumnInput(Initiative)
  annualSavingVnd?: number | null;

  @InputField(() => Boolean, "Đã được áp dụng; mặc định false", "Whether the initiative is in use. False by default", {
    nullable: true,
  })
  isApplied?: boolean | null;

  @ColumnInput(Initiative)
  beneficiary?: CriterionBeneficiary | null;

  @ColumnInput(Initiative)
  campaignId?: string | null;
}

@InputType({
  description: bilingual("Dữ liệu công nhận một sáng kiến", "The data of the recognition of an initiative"),
})
export class RecognizeInitiativeInput extends VersionedInput {
  @InputField(() => ID, "Sáng kiến", "The initiative")
  initiativeId!: string;

  @InputField(
    () => DocumentReferenceInput,
    "Quyết định hoặc giấy xác nhận, có số",
    "The decision or confirmation, with its number",
  )
  document!: DocumentReferenceInput;

  @InputField(
    () => DateScalar,
    "Ngày công nhận, không sau hôm nay; mặc định là ngày ban hành văn bản",
    "The date of recognition, not after the present day. By default the date on which the document was issued",
    { nullable: true },
  )
  recognizedOn?: string | null;

  @InputField(() => InfluenceScope, "Phạm vi ảnh hưởng", "The scope of influence")
  scopeOfInfluence!: InfluenceScope;

  @InputField(
    () => Boolean,
    "Đã được áp dụng; mặc định giữ nguyên như đã ghi",
    "Whether the initiative is in use. By default as stored",
    { nullable: true },
  )
  isApplied?: boolean | null;
}
