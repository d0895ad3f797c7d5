import { bilingual } from "@thidua/base/locale";
import { LegalBasis, LegalBasisInput } from "@thidua/documents";
import { Locale } from "@thidua/kit/graph/values";
import { InputField, ObjectField } from "@thidua/kit/model/fields";
import { Certainty } from "@thidua/kit/model/provenance";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { InputType, ObjectType } from "type-graphql";
import { InLocale } from "../catalog/in-locale.js";
import { AwardSubjectKind } from "./award-subject-kind.js";

const type = bilingual("Điều kiện, tiêu chuẩn tặng thưởng", "A condition for an award, in words");

const texts = {
  subjectKinds: [
    "Các đối tượng phải đáp ứng; danh sách rỗng là mọi đối tượng",
    "The kinds of subjects that must meet the condition. An empty list means all",
  ],
  commendationTypeCodes: [
    "Mã các loại hình khen thưởng áp dụng; danh sách rỗng là mọi loại hình",
    "The codes of the commendation types that it applies to. An empty list means all",
  ],
  legalBasis: ["Căn cứ pháp lý của điều kiện", "The legal basis of the condition"],
  certainty: ["Mức độ chắc chắn của điều kiện", "How certain the condition is"],
} as const;

/**
 * A condition that a subject must meet, in words for readers. It is a plain value, stored as JSON within its form. Rules that a
 * program checks are separate data.
 */
@ObjectType({ description: type })
export class AwardCondition {
  @ObjectField(() => [AwardSubjectKind], ...texts.subjectKinds, { level: PUBLIC })
  subjectKinds!: AwardSubjectKind[];

  @ObjectField(() => [String], ...texts.commendationTypeCodes, { level: PUBLIC })
  commendationTypeCodes!: string[];

  textVi!: string;

  textEn!: string;

  @ObjectField(() => [LegalBasis], ...texts.legalBasis, { level: PUBLIC })
  legalBasis!: LegalBasis[];

  @ObjectField(() => Certainty, ...texts.certainty, { level: PUBLIC })
  certainty!: Certainty;

  @ObjectField(() => String, "Nội dung, theo ngôn ngữ được chọn", "The condition, in the given language", {
    level: PUBLIC,
  })
  text(@InLocale() locale: Locale): string {
    return locale === Locale.EN ? this.textEn : this.textVi;
  }
}

@InputType({ description: type })
export class AwardConditionInput {
  @InputField(() => [AwardSubjectKind], ...texts.subjectKinds, { nullable: true })
  subjectKinds?: AwardSubjectKind[] | null;

  @InputField(() => [String], ...texts.commendationTypeCodes, { nullable: true })
  commendationTypeCodes?: string[] | null;

  @InputField(() => String, "Nội dung bằng tiếng Việt", "The condition in Vietnamese")
  textVi!: string;

  @InputField(() => String, "Nội dung bằng tiếng Anh", "The condition in English")
  textEn!: string;

  @InputField(() => [LegalBasisInput], ...texts.legalBasis, { nullable: true })
  legalBasis?: LegalBasisInput[] | null;

  @InputField(() => Certainty, ...texts.certainty, { nullable: true })
  certainty?: Certainty | null;
}
