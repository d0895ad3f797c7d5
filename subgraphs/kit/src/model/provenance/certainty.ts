import "reflect-metadata";
import { registerEnumeration } from "../enumerations/index.js";

/** How sure a record is. Shown to readers; never raised by a program. */
export enum Certainty {
  STATED = "STATED",
  SECONDARY = "SECONDARY",
  UNVERIFIED = "UNVERIFIED",
}

registerEnumeration(Certainty, "Certainty", ["Mức độ chắc chắn của dữ liệu", "How certain a record is"], {
  STATED: ["Có trong văn bản gốc", "Stated in the source text itself"],
  SECONDARY: ["Theo nguồn thứ cấp (báo, cổng thông tin)", "From a second-hand text"],
  UNVERIFIED: ["Chưa kiểm chứng", "Inferred or from general knowledge; not checked"],
});
