import { bilingual } from "@thidua/base/locale";
import { LegalBasis, LegalBasisInput } from "@thidua/documents";
import { Locale } from "@thidua/kit/graph/values";
import { InputField, ObjectField } from "@thidua/kit/model/fields";
import { Certainty } from "@thidua/kit/model/provenance";
import { PUBLIC, Public } from "@thidua/kit/model/visibility";
import { Arg, Field, InputType, ObjectType } from "type-graphql";
import { AwardSubjectKind } from "./award-subject-kind.js";

const descriptions = {
  subjectKinds: "Áp dụng cho đối tượng nào; rỗng là mọi đối tượng. For which subjects; empty means all.",
  commendationTypeCodes:
    "Mã loại hình khen thưởng áp dụng; rỗng là mọi loại hình. Codes of the commendation types it is for; empty means all.",
  legalBasis: "Căn cứ pháp lý của điều kiện. Legal basis of the condition.",
  certainty: "Mức độ chắc chắn của điều kiện. How certain the condition is.",
};

/**
 * What a subject must fulfil, in words: what a person reads. The rules that a machine checks are data of their own.
 * A plain value, stored as JSON within its form.
 */
@ObjectType({ description: bilingual("Điều kiện, tiêu chuẩn tặng thưởng", "Condition for an award, in words") })
export class AwardCondition {
  @Public()
  @Field(() => [AwardSubjectKind], { description: descriptions.subjectKinds })
  subjectKinds!: AwardSubjectKind[];

  @Public()
  @Field(() => [String], { description: descriptions.commendationTypeCodes })
  commendationTypeCodes!: string[];

  textVi!: string;

  textEn!: string;

  @Public()
  @Field(() => [LegalBasis], { description: descriptions.legalBasis })
  legalBasis!: LegalBasis[];

  @Public()
  @Field(() => Certainty, { description: descriptions.certainty })
  certainty!: Certainty;

  @ObjectField(() => String, "Nội dung điều kiện theo ngôn ngữ", "The condition in the language asked for", {
    level: PUBLIC,
  })
  text(
    @Arg("locale", () => Locale, { defaultValue: Locale.VI, description: bilingual("Ngôn ngữ", "The language") })
    locale: Locale,
  ): string {
    return locale === Locale.EN ? this.textEn : this.textVi;
  }
}

@InputType({ description: bilingual("Điều kiện, tiêu chuẩn tặng thưởng", "Condition for an award, in words") })
export class AwardConditionInput {
  @Field(() => [AwardSubjectKind], { nullable: true, description: descriptions.subjectKinds })
  subjectKinds?: AwardSubjectKind[] | null;

  @Field(() => [String], { nullable: true, description: descriptions.commendationTypeCodes })
  commendationTypeCodes?: string[] | null;

  @InputField(() => String, "Nội dung tiếng Việt", "The condition in Vietnamese")
  textVi!: string;

  @InputField(() => String, "Nội dung tiếng Anh", "The condition in English")
  textEn!: string;

  @Field(() => [LegalBasisInput], { nullable: true, description: descriptions.legalBasis })
  legalBasis?: LegalBasisInput[] | null;

  @Field(() => Certainty, { nullable: true, description: descriptions.certainty })
  certainty?: Certainty | null;
}
