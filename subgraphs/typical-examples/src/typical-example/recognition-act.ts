import { registerEnumType } from "type-graphql";

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

registerEnumType(RecognitionAct, {
  name: "RecognitionAct",
  description: "Hình thức ghi nhận điển hình. An act by which an example is recognised.",
  valuesConfig: {
    SELECTED: { description: "Lựa chọn. Selected." },
    INTRODUCED: { description: "Giới thiệu. Introduced." },
    PUBLICIZED: { description: "Tuyên truyền. Publicized." },
    HELD_UP: { description: "Nêu gương. Held up as an example." },
    PRAISED: { description: "Biểu dương. Praised." },
    HONORED: { description: "Tôn vinh. Honored; from then on the example is public." },
    SPREAD: { description: "Lan tỏa. Spread." },
  },
});
