import { type LocaleCode, localize } from "@thidua/base/locale";
import type { DataError } from "./data-error.js";

/** A problem document (RFC 9457) with an error code and the underlying errors. */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  errors?: readonly unknown[];
}

const titles: Record<number, { vi: string; en: string }> = {
  400: { vi: "Yêu cầu không hợp lệ", en: "Bad request" },
  401: { vi: "Cần đăng nhập", en: "Authentication required" },
  403: { vi: "Không có quyền", en: "Forbidden" },
  404: { vi: "Không tìm thấy", en: "Not found" },
  405: { vi: "Phương thức không được phép", en: "Method not allowed" },
  429: { vi: "Quá nhiều yêu cầu", en: "Too many requests" },
  422: { vi: "Dữ liệu quá lớn", en: "Too much data" },
  502: { vi: "Không lấy được dữ liệu", en: "Data not available" },
};

/** Converts a DataError to a problem document in the given language. */
export function problemDocument(error: DataError, locale: LocaleCode): ProblemDocument {
  const { status, code, report, causes } = error;
  return {
    type: `urn:thidua:error:${code}`,
    title: localize(titles[status] ?? titles[502]!, locale),
    status,
    detail: localize(report.definition.text, locale, report.values),
    code,
    ...(causes.length > 0 && { errors: causes }),
  };
}
