import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a registration. */
export const registrationErrors = defineErrors({
  ALREADY_REGISTERED: {
    vi: "Tổ chức này đã đăng ký tham gia phong trào",
    en: "The body has registered for the campaign already",
  },
  REGISTERED_AFTER_END: {
    vi: "Ngày đăng ký {on} sau ngày kết thúc phong trào {endsOn}",
    en: "The registration {on} is after the campaign's end {endsOn}",
  },
});
