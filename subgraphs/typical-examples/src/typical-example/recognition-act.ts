import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** How an example is made known and recognised. Source: vocabulary of the articles, section 7. */
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
  ["Hình thức ghi nhận điển hình", "An act by which an example is recognised"],
  {
    SELECTED: ["Lựa chọn", "Selected"],
    INTRODUCED: ["Giới thiệu", "Introduced"],
    PUBLICIZED: ["Tuyên truyền", "Publicized"],
    HELD_UP: ["Nêu gương", "Held up as an example"],
    PRAISED: ["Biểu dương", "Praised"],
    HONORED: ["Tôn vinh", "Honored; from then on the example is public"],
    SPREAD: ["Lan tỏa", "Spread"],
  },
);
