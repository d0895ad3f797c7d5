import { defineErrors } from "../errors/index.js";

/** The errors of requests that no route answers. */
export const httpErrors = defineErrors({
  ROUTE_NOT_FOUND: {
    vi: "Không tìm thấy địa chỉ này",
    en: "There is no resource at this address",
  },
  METHOD_NOT_ALLOWED: {
    vi: "Địa chỉ này không hỗ trợ phương thức {method}",
    en: "This address does not support the method {method}",
  },
  INVALID_JSON: {
    vi: "Nội dung yêu cầu không phải là JSON hợp lệ",
    en: "The request body is not valid JSON",
  },
  UNSUPPORTED_MEDIA_TYPE: {
    vi: "Nội dung yêu cầu phải có kiểu application/json",
    en: "The request body must have the content type application/json",
  },
});
