import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { DateScalar, SafeIntegerScalar } from "@thidua/kit/model/scalars";
import { InitiativeKind } from "@thidua/vocabulary/enumerations";
import { Field, ID, InputType, Int } from "type-graphql";
import { CriterionBeneficiary } from "../criterion/criterion-enums.js";
import { InfluenceScope } from "./influence-scope.js";
import { InitiativeAuthorInput } from "./initiative-author.js";

@InputType({ description: "Dữ liệu để nộp một sáng kiến. What is needed to submit an initiative." })
export class SubmitInitiativeInput extends CreateRecordInput {
  @Field(() => InitiativeKind, { description: "Loại. Kind." })
  kind!: InitiativeKind;

  @Field(() => String, { description: "Tên. Name." })
  name!: string;

  @Field(() => ID, { description: "Cơ quan, đơn vị. The organization." })
  organizationId!: string;

  @Field(() => [InitiativeAuthorInput], { nullable: true, description: "Tác giả. Authors." })
  authors?: InitiativeAuthorInput[] | null;

  @Field(() => Int, { description: "Năm. Year." })
  year!: number;

  @Field(() => SafeIntegerScalar, {
    nullable: true,
    description: "Số tiền tiết kiệm mỗi năm, đồng. Saving in a year, in đồng.",
  })
  annualSavingVnd?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Đã được áp dụng (mặc định chưa). Whether it is in use; not by default.",
  })
  isApplied?: boolean | null;

  @Field(() => CriterionBeneficiary, { nullable: true, description: "Nơi được hưởng lợi. To whom the effect accrues." })
  beneficiary?: CriterionBeneficiary | null;

  @Field(() => ID, { nullable: true, description: "Phong trào thi đua. The campaign it belongs to." })
  campaignId?: string | null;
}

@InputType({ description: "Dữ liệu để công nhận một sáng kiến. What is needed to recognize an initiative." })
export class RecognizeInitiativeInput extends VersionedInput {
  @Field(() => ID, { description: "Sáng kiến. The initiative." })
  initiativeId!: string;

  @Field(() => DocumentReferenceInput, { description: "Quyết định hoặc giấy xác nhận. The decision or confirmation." })
  document!: DocumentReferenceInput;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Ngày công nhận (mặc định: ngày ban hành văn bản). Day of recognition; that of the document by default.",
  })
  recognizedOn?: string | null;

  @Field(() => InfluenceScope, { description: "Phạm vi ảnh hưởng. How far it has effect." })
  scopeOfInfluence!: InfluenceScope;

  @Field(() => Boolean, {
    nullable: true,
    description: "Ghi nhận đã được áp dụng, nếu trước đó chưa. Notes that it is in use, if it was not yet.",
  })
  isApplied?: boolean | null;
}
