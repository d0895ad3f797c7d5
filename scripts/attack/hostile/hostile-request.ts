import type { RoleName } from "../installation/issuer.ts";
import type { Random } from "../random.ts";
import type { Request } from "../requests/send.ts";
import type { RawPiece } from "../requests/send-raw.ts";
import type { AttackedSchema } from "./attacked-schema.ts";

/** A port that is attacked. */
export interface Target extends AttackedSchema {
  /** The service, and in which way it is asked. */
  readonly name: string;
  readonly url: string;
  readonly kind: "GATEWAY" | "SUBGRAPH";
  /** The headers that every well-formed request has: the gateway's proof at a subgraph. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether `/graphql` must refuse all that is asked there, since the proof is missing. */
  readonly refusesAll: boolean;
}

/** A request that a server must refuse, or answer within its limits. */
export interface HostileRequest {
  readonly request?: Request;
  /** In place of a request: bytes that are not well-formed HTTP, or come slowly. */
  readonly raw?: { readonly pieces: readonly RawPiece[]; readonly isHalfClosed?: boolean };
  /** Whether an answer with data is a fault: the token is forged. */
  readonly mustBeRefused?: boolean;
}

/** What a kind of request is made from. */
export interface HostileContext {
  readonly random: Random;
  readonly target: Target;
  /** The role of the caller; undefined for one without a token. */
  readonly role: RoleName | undefined;
  /** The headers of that caller, with the content type JSON. */
  readonly headers: Readonly<Record<string, string>>;
  /** Tokens that no service accepts. */
  readonly forgedTokens: readonly string[];
}

/** A kind of hostile requests. */
export interface HostileKind {
  readonly name: string;
  /** How many of the requests are of this kind, relative to the others. */
  readonly weight: number;
  /** Where the kind makes sense; everywhere when it is not given. */
  readonly only?: Target["kind"];
  make(context: HostileContext): HostileRequest;
}

/** A GraphQL request of the caller of a context. */
export function graphql({ headers }: HostileContext, query: unknown, variables?: unknown): HostileRequest {
  return {
    request: { headers, content: JSON.stringify({ query, ...(variables !== undefined && { variables }) }) },
  };
}
