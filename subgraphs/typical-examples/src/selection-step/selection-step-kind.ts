import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The steps of a selection, from the base up. Source: article 3. */
export enum SelectionStepKind {
  UNIT_REVIEW = "UNIT_REVIEW",
  BLOC_REVIEW = "BLOC_REVIEW",
  COUNCIL_REVIEW = "COUNCIL_REVIEW",
  HEAD_DECISION = "HEAD_DECISION",
}

registerEnumeration(
  SelectionStepKind,
  "SelectionStepKind",
  ["Bước xét chọn điển hình, từ cơ sở lên", "A step of the selection of examples, from the base up"],
  {
    UNIT_REVIEW: ["Bình xét tại phòng, đơn vị", "Review in the divisions and units"],
    BLOC_REVIEW: ["Bình xét, giới thiệu của khối thi đua", "Review by the emulation bloc"],
    COUNCIL_REVIEW: ["Hội đồng Thi đua - Khen thưởng họp đề nghị", "The council meets and proposes"],
    HEAD_DECISION: ["Người đứng đầu quyết định", "The head decides"],
  },
);
