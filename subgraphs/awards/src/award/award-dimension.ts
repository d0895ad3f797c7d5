import { registerEnumType } from "type-graphql";

/** By what awards are counted. */
export enum AwardDimension {
  YEAR = "YEAR",
  FORM = "FORM",
  LEVEL = "LEVEL",
  CATEGORY = "CATEGORY",
  SUBJECT_KIND = "SUBJECT_KIND",
  ORGANIZATION = "ORGANIZATION",
  ORGANIZATION_KIND = "ORGANIZATION_KIND",
  PROVINCE = "PROVINCE",
}

registerEnumType(AwardDimension, {
  name: "AwardDimension",
  description: "Chiều thống kê khen thưởng. By what awards are counted.",
  valuesConfig: {
    YEAR: { description: "Năm quyết định. Year of the decision." },
    FORM: { description: "Danh hiệu, hình thức, chung cho mọi giai đoạn. Title or form, in all its periods." },
    LEVEL: { description: "Cấp của danh hiệu, hình thức khi đó. Level of the title or form at that time." },
    CATEGORY: { description: "Nhóm danh hiệu, hình thức. Class of the title or form." },
    SUBJECT_KIND: { description: "Đối tượng. Kind of subject." },
    ORGANIZATION: {
      description:
        "Tổ chức được khen, hoặc đơn vị của người được khen. The honored body, or the unit of the recipient.",
    },
    ORGANIZATION_KIND: { description: "Loại của tổ chức đó. Kind of that body." },
    PROVINCE: { description: "Tỉnh của tổ chức đó. Province of that body." },
  },
});
