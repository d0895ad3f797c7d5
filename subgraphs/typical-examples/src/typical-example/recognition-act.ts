import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The acts by which an organization recognizes an example. Source: vocabulary of the articles, section 7. */
export enum RecognitionAct {
  SELECTED = "SELECTED",
  INTRODUCED = "INTRODUCED",
  PUBLICIZED = "PUBLICIZED",
  HELD_UP = "HELD_UP",
  PRAISED = "PRAISED",
  HONORED = "HONORED",
  SPREAD = "SPREAD",
}

registerEnumeration(
  RecognitionAct,
  "RecognitionAct",
  ["Hình thức ghi nhận điển hình", "An act by which an organization recognizes an example"],
  {
    SELECTED: ["Lựa chọn", "Selected"],
    INTRODUCED: ["Giới thiệu", "Introduced"],
    PUBLICIZED: ["Tuyên truyền", "Publicized"],
    HELD_UP: ["Nêu gương", "Held up as an example"],
    PRAISED: ["Biểu dương", "Praised"],
    HONORED: ["Tôn vinh; từ đó điển hình được công khai", "Honored. From then on the example is public"],
    SPREAD: ["Lan tỏa", "Spread"],
  },
);
