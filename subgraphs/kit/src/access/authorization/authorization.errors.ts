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
    vi: "“{what}” nằm ngoài phạm vi của tổ chức bạn thay mặt: {reason}",
    en: '"{what}" is outside the organization you act for: {reason}',
  },
});
