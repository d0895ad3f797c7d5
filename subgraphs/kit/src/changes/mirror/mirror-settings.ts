import { pathField, textField, urlField } from "@thidua/base/env";

/** The settings by which a subgraph authenticates to the change feeds of other subgraphs. */
export const mirrorFields = {
  /** A token with the role SERVICE. */
  MIRROR_TOKEN: textField.optional().meta({
    vi: "Mã truy cập có vai trò SERVICE, để đọc luồng thay đổi của các subgraph khác.",
    en: "A token with the role SERVICE, with which the change feeds of other subgraphs are read.",
  }),
  /** A file with the token. It is read again at each connection, so that a renewed token is used without a restart. */
  MIRROR_TOKEN_FILE: pathField.optional().meta({
    vi: "Tệp chứa mã đó; được đọc lại ở mỗi kết nối, nên thay mã không cần khởi động lại. Hệ thống thật cần biến này hoặc MIRROR_TOKEN.",
    en: "A file with that token, read again at each connection, so that a renewed token needs no restart. Production needs it, or MIRROR_TOKEN.",
  }),
};

/** The suffix of the variables that hold the address of an owner's feed: `ORGANIZATIONS_CHANGES_URL`. */
export const changesUrlSuffix = "_CHANGES_URL";

/** The variables whose names depend on the owners of a subgraph's mirrors. */
export const mirrorAddressFields = {
  [`<OWNER>${changesUrlSuffix}`]: urlField.optional().meta({
    vi: "Địa chỉ luồng thay đổi của subgraph mà dịch vụ này giữ bản sao, viết hoa, gạch nối thành gạch dưới (ORGANIZATIONS_CHANGES_URL, TYPICAL_EXAMPLES_CHANGES_URL). Hệ thống thật cần mọi địa chỉ; khi phát triển, bản sao thiếu địa chỉ giữ nguyên.",
    en: "The address of the change feed of a subgraph that this one mirrors, in upper case and with _ for - (ORGANIZATIONS_CHANGES_URL, TYPICAL_EXAMPLES_CHANGES_URL). Production needs each of them; in development a mirror without an address stays as it is.",
  }),
};

/** The parsed settings: the token, and the address of each owner's feed. */
export interface MirrorSettings {
  readonly MIRROR_TOKEN?: string;
  readonly MIRROR_TOKEN_FILE?: string;
  readonly [name: `${string}_CHANGES_URL`]: string | undefined;
}
