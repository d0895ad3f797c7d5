import { registerEnumeration } from "@thidua/kit/model/enumerations";

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

registerEnumeration(AwardDimension, "AwardDimension", ["Chiều thống kê khen thưởng", "By what awards are counted"], {
  YEAR: ["Năm quyết định", "Year of the decision"],
  FORM: ["Danh hiệu, hình thức, chung cho mọi giai đoạn", "Title or form, in all its periods"],
  LEVEL: ["Cấp của danh hiệu, hình thức khi đó", "Level of the title or form at that time"],
  CATEGORY: ["Nhóm danh hiệu, hình thức", "Class of the title or form"],
  SUBJECT_KIND: ["Đối tượng", "Kind of subject"],
  ORGANIZATION: [
    "Tổ chức được khen, hoặc đơn vị của người được khen",
    "The honored body, or the unit of the recipient",
  ],
  ORGANIZATION_KIND: ["Loại của tổ chức đó", "Kind of that body"],
  PROVINCE: ["Tỉnh của tổ chức đó", "Province of that body"],
});
