import "reflect-metadata";
import { registerEnumeration } from "../enumerations/index.js";

/** The certainty of a record. Readers see it, and no program raises it. */
export enum Certainty {
  STATED = "STATED",
  SECONDARY = "SECONDARY",
  UNVERIFIED = "UNVERIFIED",
}

registerEnumeration(Certainty, "Certainty", ["Mức độ chắc chắn của dữ liệu", "The certainty of a record"], {
  STATED: ["Nguồn gốc nêu rõ", "Stated in the source itself"],
  SECONDARY: [
    "Theo nguồn thứ cấp (báo chí, cổng thông tin)",
    "From a secondary source, such as a newspaper or a portal",
  ],
  UNVERIFIED: ["Chưa kiểm chứng: suy ra hoặc theo hiểu biết chung", "Inferred or from general knowledge, not verified"],
});
