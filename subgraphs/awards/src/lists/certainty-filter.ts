import { enumFilter } from "@thidua/kit/filtering";
import { Certainty } from "@thidua/kit/provenance";

/** The operator input of a record's certainty. */
export const CertaintyFilter = enumFilter(Certainty, "Certainty");
