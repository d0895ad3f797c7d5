import type { AuditFindingCode } from "@thidua/kit/changes/audit-seals";

/** What each finding of `npm run verify-audit` means, in Vietnamese and English. */
export const auditTexts: { readonly [code in AuditFindingCode]: string } = {
  CHANGE_REMOVED: "thay đổi đã bị xóa mà không có hành vi nào cho phép / the change was removed, and no act allowed it",
  CHANGE_INSERTED: "thay đổi được chèn vào phần đã niêm phong / the change was inserted where all had been sealed",
  METADATA_EDITED:
    "người, thời điểm, thứ tự hoặc bản ghi đã bị sửa / the actor, the time, the order or the record was edited",
  PAYLOAD_EDITED: "giá trị đã bị sửa mà không có hành vi nào cho phép / values were edited, and no act allowed it",
  SALT_REMOVED: "không còn đối chiếu được: muối đã bị xóa / it cannot be compared any more: its salt was removed",
  DIGESTS_EDITED:
    "giá trị băm của đoạn niêm phong đã bị sửa, xóa hoặc thêm / digests of the sealed segment were edited, removed or added",
  DIGEST_UNSEALED: "giá trị băm không thuộc niêm phong nào / the digest belongs to no seal",
  SEAL_MISSING: "niêm phong đã mất / the seal is missing",
  SEAL_EDITED: "niêm phong đã bị sửa / the seal was edited",
  SEAL_UNSIGNED: "niêm phong không do khóa đã biết ký / no known key signed the seal",
  ACT_MISSING: "hành vi đã mất hoặc bị thay / the act is missing or was replaced",
  ACT_EDITED: "hành vi đã bị sửa / the act was edited",
  ACT_UNSIGNED: "hành vi không do khóa đã biết ký / no known key signed the act",
  HEADS_MISSING: "tệp đầu chuỗi không có dòng nào / the file of heads has no line",
  HEAD_UNREADABLE: "dòng này của tệp đầu chuỗi không đọc được / this line of the file of heads cannot be read",
  HEAD_UNSIGNED:
    "dòng này của tệp đầu chuỗi không do khóa đã biết ký / no known key signed this line of the file of heads",
  HEAD_UNKNOWN:
    "đầu chuỗi này không có trong cơ sở dữ liệu: phần cuối bị cắt, hoặc dữ liệu được đưa về trạng thái cũ / the database lacks this head: its end was cut off, or it was put back to an earlier state",
  HEAD_DIFFERENT:
    "cơ sở dữ liệu có niêm phong khác ở số này: chuỗi đã được tính lại / the database has another seal of this number: the chain was computed anew",
};
