import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** Under which rules an electronic identifier was given. */
export enum IdentifierScheme {
  QCVN_102_2016 = "QCVN_102_2016",
  QD_20_2020 = "QD_20_2020",
}

registerEnumeration(
  IdentifierScheme,
  "IdentifierScheme",
  ["Hệ thống mã định danh điện tử", "Scheme of an electronic identifier"],
  {
    QCVN_102_2016: ["QCVN 102:2016/BTTTT, dạng 000.00.01.H49", "Of this form"],
    QD_20_2020: ["Quyết định 20/2020/QĐ-TTg, dạng H49.02.03, tối đa 35 ký tự", "Of this form, 35 characters at most"],
  },
);

/** Whether a value is in use. */
export enum IdentifierStatus {
  ACTIVE = "ACTIVE",
  CLOSED = "CLOSED",
}

registerEnumeration(IdentifierStatus, "IdentifierStatus", ["Trạng thái của mã định danh", "Status of an identifier"], {
  ACTIVE: ["Đang dùng", "In use"],
  CLOSED: ["Đã đóng; không bao giờ dùng lại", "Closed; never used again"],
});

/**
 * The forms: `V1V2V3.Z1Z2.Y1Y2.MX` (QCVN 102:2016/BTTTT) and, of Quyết định 20/2020/QĐ-TTg, one letter and two digits, then
 * groups after dots; the latter as a check is unverified.
 */
const forms: Record<IdentifierScheme, RegExp> = {
  QCVN_102_2016: /^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/,
  QD_20_2020: /^(?=.{1,35}$)[A-Z]\d{2}(\.[0-9A-Z]+)*$/,
};

/** Whether a value has the form of its scheme. */
export function hasForm(scheme: IdentifierScheme, value: string): boolean {
  return forms[scheme].test(value);
}
