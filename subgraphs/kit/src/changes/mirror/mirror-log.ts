/** The log of a mirror; the logger of fastify is one. */
export interface MirrorLog {
  info(entry: object, message: string): void;
  warn(entry: object, message: string): void;
}
