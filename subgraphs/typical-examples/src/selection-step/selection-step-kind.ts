import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The kinds of steps of a selection procedure, in their order. Source: article 3. */
export enum SelectionStepKind {
  UNIT_REVIEW = "UNIT_REVIEW",
  BLOC_REVIEW = "BLOC_REVIEW",
  COUNCIL_REVIEW = "COUNCIL_REVIEW",
  HEAD_DECISION = "HEAD_DECISION",
}

registerEnumeration(
  SelectionStepKind,
  "SelectionStepKind",
  ["Loại bước của quy trình xét chọn, từ cơ sở lên", "The kind of a step of the selection procedure, in order"],
  {
    UNIT_REVIEW: ["Bình xét tại phòng, đơn vị", "Review by the divisions and units"],
    BLOC_REVIEW: ["Bình xét, giới thiệu của khối thi đua", "Review and proposal by the emulation bloc"],
    COUNCIL_REVIEW: ["Hội đồng Thi đua - Khen thưởng họp, đề nghị", "Review and proposal by the emulation council"],
    HEAD_DECISION: ["Người đứng đầu quyết định", "Decision by the head"],
  },
);
