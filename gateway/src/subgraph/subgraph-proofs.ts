import { join } from "node:path";
import { gatewayProofHeader, SecretFile, SecretFileError } from "@thidua/base/gateway-proof";
import type { FastifyBaseLogger } from "fastify";

/** The headers that prove the gateway to subgraphs. */
export type ProofHeaders = (subgraph: string) => Readonly<Record<string, string>>;

/** A name that is also that of a file, and no path. */
const fileName = /^[\w-]+$/;

/** The time after which a file that could not be used is looked for again, in milliseconds. */
const retryMs = 1_000;

/**
 * Reads the secrets of a directory with one file for each subgraph, named as the subgraph. The first line is sent. A
 * subgraph without a file gets no proof, such as a foreign one that wants none; a file that appears later is found.
 *
 * @returns a function of a subgraph's name
 */
export function subgraphProofs(directory: string, log: FastifyBaseLogger): ProofHeaders {
  const files = new Map<string, SecretFile>();
  const missing = new Map<string, number>();
  const reported = new Map<string, string>();
  const report = (subgraph: string, { message: problem }: SecretFileError): void => {
    if (reported.get(subgraph) === problem) return;
    reported.set(subgraph, problem);
    log.error({ subgraph, problem }, "no usable secret for this subgraph");
  };

  const fileOf = (subgraph: string): SecretFile | undefined => {
    const known = files.get(subgraph);
    if (known || !fileName.test(subgraph)) return known;
    if (performance.now() - (missing.get(subgraph) ?? Number.NEGATIVE_INFINITY) < retryMs) return undefined;
    try {
      const file = new SecretFile(join(directory, subgraph));
      if (file.isReadableByOthers)
        log.warn({ subgraph, path: file.path }, "every account of this machine can read the secret for this subgraph");
      files.set(subgraph, file);
      return file;
    } catch (error) {
      if (!(error instanceof SecretFileError)) throw error;
      missing.set(subgraph, performance.now());
      report(subgraph, error);
      return undefined;
    }
  };
  return (subgraph): Readonly<Record<string, string>> => {
    const secret = fileOf(subgraph)?.secrets((problem) => report(subgraph, problem))[0];
    if (secret === undefined) return {};
    return { [gatewayProofHeader]: secret };
  };
}
