import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The dimensions by which awards are counted. */
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

registerEnumeration(
  AwardDimension,
  "AwardDimension",
  ["Chiều thống kê khen thưởng", "The dimensions by which awards are counted"],
  {
    YEAR: ["Năm quyết định", "The year of the decision"],
    FORM: ["Danh hiệu, hình thức, gộp mọi giai đoạn", "The title or form, all its periods together"],
    LEVEL: ["Cấp của danh hiệu, hình thức vào ngày quyết định", "The level of the title or form on the decision date"],
    CATEGORY: ["Nhóm danh hiệu, hình thức", "The class of the title or form"],
    SUBJECT_KIND: ["Đối tượng khen thưởng", "The kind of subject"],
    ORGANIZATION: [
      "Tổ chức được khen, hoặc đơn vị của đối tượng được khen",
      "The honored organization, or the unit of the recipient",
    ],
    ORGANIZATION_KIND: ["Loại của tổ chức đó", "The kind of that organization"],
    PROVINCE: ["Tỉnh của tổ chức đó", "The province of that organization"],
  },
);
