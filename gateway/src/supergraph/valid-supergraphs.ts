/** Remembers which supergraphs were found valid, beyond the life of the process. */
export interface ValidSupergraphs {
  has(supergraphSdl: string): boolean;
  add(supergraphSdl: string): void;
}
