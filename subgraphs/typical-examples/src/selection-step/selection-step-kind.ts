import { registerEnumType } from "type-graphql";

/** The steps of a selection, from the base up. Source: article 3. */
export enum SelectionStepKind {
  UNIT_REVIEW = "UNIT_REVIEW",
  BLOC_REVIEW = "BLOC_REVIEW",
  COUNCIL_REVIEW = "COUNCIL_REVIEW",
  HEAD_DECISION = "HEAD_DECISION",
}

registerEnumType(SelectionStepKind, {
  name: "SelectionStepKind",
  description: "Bước xét chọn điển hình, từ cơ sở lên. A step of the selection of examples, from the base up.",
  valuesConfig: {
    UNIT_REVIEW: { description: "Bình xét tại phòng, đơn vị. Review in the divisions and units." },
    BLOC_REVIEW: { description: "Bình xét, giới thiệu của khối thi đua. Review by the emulation bloc." },
    COUNCIL_REVIEW: { description: "Hội đồng Thi đua - Khen thưởng họp đề nghị. The council meets and proposes." },
    HEAD_DECISION: { description: "Người đứng đầu quyết định. The head decides." },
  },
});
