import { bilingual } from "@thidua/base/locale";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { Certainty, SourceReferenceInput } from "@thidua/kit/model/provenance";
import { DateScalar } from "@thidua/kit/model/scalars";
import type { RecipientPositionClass, TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { InputType } from "type-graphql";
import type { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import { Award } from "./award.js";

@InputType({
  description: bilingual("Một đối tượng được khen trong quyết định", "A recipient in a decision"),
})
export class AwardInput {
  @InputField(
    () => String,
    "Chữ viết tắt của danh hiệu, hình thức có hiệu lực vào ngày quyết định",
    "The abbreviation of the title or form that is in force on the decision date",
  )
  formCode!: string;

  @ColumnInput(Award)
  grade?: number | null;

  @ColumnInput(Award)
  subjectKind!: AwardSubjectKind;

  @ColumnInput(Award)
  recipientName!: string;

  @ColumnInput(Award)
  position?: string | null;

  @ColumnInput(Award)
  recipientPositionClass?: RecipientPositionClass | null;

  @ColumnInput(Award)
  personId?: string | null;

  @ColumnInput(Award)
  organizationId?: string | null;

  @ColumnInput(Award)
  unitId?: string | null;

  @ColumnInput(Award)
  commendationTypeCode?: string | null;

  @ColumnInput(Award)
  campaignId?: string | null;

  @ColumnInput(Award)
  typicalExampleId?: string | null;

  @ColumnInput(Award)
  taskCompletionLevel?: TaskCompletionLevel | null;

  @ColumnInput(Award)
  achievement?: string | null;

  @ColumnInput(Award)
  achievementFrom?: string | null;

  @ColumnInput(Award)
  achievementTo?: string | null;

  @InputField(
    () => DateScalar,
    "Ngày trao tặng (mặc định: ngày trao tặng của quyết định)",
    "The date of the ceremony, by default that of the decision",
    { nullable: true },
  )
  awardedOn?: string | null;

  @ColumnInput(Award, { nullable: true })
  isPosthumous?: boolean | null;

  @ColumnInput(Award)
  amountVnd?: number | null;

  @InputField(
    () => Certainty,
    "Mức độ chắc chắn (mặc định: như quyết định)",
    "How certain the award is, by default as the decision",
    { nullable: true },
  )
  certainty?: Certainty | null;

  @InputField(
    () => [SourceReferenceInput],
    "Nguồn (mặc định: nguồn của quyết định)",
    "The sources, by default those of the decision",
    { nullable: true },
  )
  sources?: SourceReferenceInput[] | null;
}
