import { ceremonyKeyOf, recipientSortKeyOf } from "@thidua/awards/ceremony-key";
import { recipientKeyOf } from "@thidua/awards/recipient-key";
import { searchText } from "@thidua/base/text";
import { personSortKey, sortKey } from "@thidua/kit/model/names";
import type { KeyFunctions } from "./key-functions.js";

/** The key functions of this commit. */
export const ownKeyFunctions: KeyFunctions = {
  ...{ sortKey, personSortKey, searchText, recipientSortKeyOf, recipientKeyOf, ceremonyKeyOf },
};
