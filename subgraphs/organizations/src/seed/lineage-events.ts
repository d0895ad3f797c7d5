import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { RecordLineageEventInput } from "../lineage/lineage.inputs.js";
import { LineageService } from "../lineage/lineage.service.js";
import { LineageEvent } from "../lineage/lineage-event.js";

/** The service's input, with the keys of the organizations. */
type EventRecord = KeyedRecord & Omit<RecordLineageEventInput, "fromIds" | "toIds"> & { from: string[]; to: string[] };

export const lineageEvents = recordSeed<EventRecord>({
  entity: LineageEvent,
  kind: "lineage-event",
  file: "lineage-events.yaml",
  create: (em, { key: _key, from, to, ...event }, options) => {
    const ids = (keys: string[]) => keys.map((key) => idOf("organization", key));
    return new LineageService(em).record({ ...event, fromIds: ids(from), toIds: ids(to) }, options);
  },
});
