import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** By what examples are counted. */
export enum ExampleDimension {
  YEAR = "YEAR",
  STAGE = "STAGE",
  KIND = "KIND",
  SUBJECT_KIND = "SUBJECT_KIND",
  ORGANIZATION = "ORGANIZATION",
  CAMPAIGN = "CAMPAIGN",
  PROGRAM = "PROGRAM",
}

registerEnumeration(
  ExampleDimension,
  "ExampleDimension",
  ["Chiều thống kê điển hình", "By what typical examples are counted"],
  {
    YEAR: ["Năm được tôn vinh lần đầu", "Year in which it was first honored"],
    STAGE: ["Phương diện hiện tại", "The stage that it has reached"],
    KIND: ["Loại điển hình", "Kind of the example"],
    SUBJECT_KIND: ["Đối tượng", "Kind of the subject"],
    ORGANIZATION: ["Tổ chức đăng ký", "The organization that registered it"],
    CAMPAIGN: ["Phong trào", "The campaign"],
    PROGRAM: ["Chương trình điển hình", "The program of examples"],
  },
);
