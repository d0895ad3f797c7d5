import "reflect-metadata";
import { registerEnumType } from "type-graphql";

/** How sure a record is. Shown to readers; never raised by a program. */
export enum Certainty {
  STATED = "STATED",
  SECONDARY = "SECONDARY",
  UNVERIFIED = "UNVERIFIED",
}

registerEnumType(Certainty, {
  name: "Certainty",
  description: "Mức độ chắc chắn của dữ liệu. How certain a record is.",
  valuesConfig: {
    STATED: { description: "Có trong văn bản gốc. Stated in the source text itself." },
    SECONDARY: { description: "Theo nguồn thứ cấp (báo, cổng thông tin). From a second-hand text." },
    UNVERIFIED: { description: "Chưa kiểm chứng. Inferred or from general knowledge; not checked." },
  },
});
