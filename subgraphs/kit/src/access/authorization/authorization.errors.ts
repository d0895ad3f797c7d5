import { defineErrors } from "@thidua/base/errors";

/** Why a request is refused. */
export const authorizationErrors = defineErrors({
  UNAUTHENTICATED: {
    vi: "Cần đăng nhập để dùng “{what}”",
    en: 'Sign in to use "{what}"',
  },
  FORBIDDEN: {
    vi: "Vai trò của bạn không được dùng “{what}”",
    en: 'Your roles do not allow "{what}"',
  },
  OUTSIDE_ORGANIZATION: {
    vi: "“{what}” nằm ngoài phạm vi của tổ chức bạn thay mặt ({own}): {path} thuộc tổ chức {organization}",
    en: '"{what}" is outside the organization you act for ({own}): {path} belongs to the organization {organization}',
  },
  UNKNOWN_CALLER_ORGANIZATION: {
    vi: "Token nêu tổ chức “{organization}”, nhưng không có tổ chức nào mang mã này",
    en: 'The token names the organization "{organization}", but no organization has this code',
  },
});
