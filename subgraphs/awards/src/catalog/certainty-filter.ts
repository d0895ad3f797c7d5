import { enumFilter } from "@thidua/kit/graph/filtering";
import { Certainty } from "@thidua/kit/model/provenance";

/** The operator input of a record's certainty. */
export const CertaintyFilter = enumFilter(Certainty, "Certainty");
