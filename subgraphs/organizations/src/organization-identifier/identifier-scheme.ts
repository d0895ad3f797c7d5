import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The regulations under which electronic identifiers are assigned. Stored by name. */
export enum IdentifierScheme {
  QCVN_102_2016 = "QCVN_102_2016",
  QD_20_2020 = "QD_20_2020",
}

registerEnumeration(
  IdentifierScheme,
  "IdentifierScheme",
  ["Quy định về mã định danh điện tử", "The regulations for electronic identifiers"],
  {
    QCVN_102_2016: [
      "QCVN 102:2016/BTTTT, dạng 000.00.01.H49",
      "QCVN 102:2016/BTTTT: identifiers such as 000.00.01.H49",
    ],
    QD_20_2020: [
      "Quyết định 20/2020/QĐ-TTg, dạng H49.02.03, tối đa 35 ký tự",
      "Decision 20/2020/QĐ-TTg: identifiers such as H49.02.03, with at most 35 characters",
    ],
  },
);

/** The states of an identifier. Stored by name. */
export enum IdentifierStatus {
  ACTIVE = "ACTIVE",
  CLOSED = "CLOSED",
}

registerEnumeration(
  IdentifierStatus,
  "IdentifierStatus",
  ["Trạng thái của mã định danh", "The states of an identifier"],
  {
    ACTIVE: ["Đang sử dụng", "In use"],
    CLOSED: ["Đã đóng, không sử dụng lại", "Closed, and never reused"],
  },
);

/**
 * The forms of identifiers: `V1V2V3.Z1Z2.Y1Y2.MX` (QCVN 102:2016/BTTTT), and one letter and two digits, then groups after dots
 * (Quyết định 20/2020/QĐ-TTg; that this form is a complete check is unverified).
 */
const forms: Record<IdentifierScheme, RegExp> = {
  QCVN_102_2016: /^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/,
  QD_20_2020: /^(?=.{1,35}$)[A-Z]\d{2}(\.[0-9A-Z]+)*$/,
};

/** Returns whether a value has the form of its scheme. */
export function hasForm(scheme: IdentifierScheme, value: string): boolean {
  return forms[scheme].test(value);
}
