import { registerEnumType } from "type-graphql";

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

registerEnumType(ExampleDimension, {
  name: "ExampleDimension",
  description: "Chiều thống kê điển hình. By what typical examples are counted.",
  valuesConfig: {
    YEAR: { description: "Năm được tôn vinh lần đầu. Year in which it was first honored." },
    STAGE: { description: "Phương diện hiện tại. The stage that it has reached." },
    KIND: { description: "Loại điển hình. Kind of the example." },
    SUBJECT_KIND: { description: "Đối tượng. Kind of the subject." },
    ORGANIZATION: { description: "Tổ chức đăng ký. The organization that registered it." },
    CAMPAIGN: { description: "Phong trào. The campaign." },
    PROGRAM: { description: "Chương trình điển hình. The program of examples." },
  },
});
