import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The dimensions by which statistics group examples. */
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
  ["Chiều thống kê điển hình", "A dimension by which statistics group typical examples"],
  {
    YEAR: ["Năm được tôn vinh lần đầu", "The year the example was first honored"],
    STAGE: ["Phương diện hiện tại", "The current stage"],
    KIND: ["Loại điển hình", "The kind of the example"],
    SUBJECT_KIND: ["Đối tượng", "The kind of the subject"],
    ORGANIZATION: ["Tổ chức đăng ký", "The organization that registered the example"],
    CAMPAIGN: ["Phong trào", "The campaign"],
    PROGRAM: ["Chương trình điển hình", "The program of typical examples"],
  },
);
