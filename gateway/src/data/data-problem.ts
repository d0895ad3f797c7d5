import type { Problem } from "@thidua/base/http";
import { type LocaleCode, localize } from "@thidua/base/locale";
import type { DataError } from "./data-error.js";

const titles: Record<number, { vi: string; en: string }> = {
  400: { vi: "Yêu cầu không hợp lệ", en: "Bad request" },
  401: { vi: "Cần đăng nhập", en: "Authentication required" },
  403: { vi: "Không có quyền", en: "Forbidden" },
  404: { vi: "Không tìm thấy", en: "Not found" },
  405: { vi: "Phương thức không được phép", en: "Method not allowed" },
  429: { vi: "Quá nhiều yêu cầu", en: "Too many requests" },
  422: { vi: "Dữ liệu quá lớn", en: "Too much data" },
  503: { vi: "Hệ thống đang bận", en: "The service is busy" },
  502: { vi: "Không lấy được dữ liệu", en: "Data not available" },
};

/** Converts a DataError to the problem that its answer reports, in the given language. */
export function dataProblem({ status, code, report, causes }: DataError, locale: LocaleCode): Problem {
  return {
    status,
    code,
    title: localize(titles[status] ?? titles[502]!, locale),
    detail: localize(report.definition.text, locale, report.values),
    errors: causes,
  };
}
