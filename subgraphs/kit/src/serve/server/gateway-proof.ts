import { gatewayProofErrors, gatewayProofHeader, ProofCheck, type SecretFile } from "@thidua/base/gateway-proof";
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from "fastify";
import { sendErrors } from "./send-errors.js";

declare module "fastify" {
  interface FastifyRequest {
    /** Whether the request has the gateway's secret; false where the subgraph has none to compare it with. */
    hasGatewayProof: boolean;
  }
}

/**
 * Finds for each request whether it comes from the gateway (`request.hasGatewayProof`), before its body is read.
 *
 * @param file the secrets that prove it; without it no request does
 */
export function findGatewayProof(app: FastifyInstance, file: SecretFile | undefined): void {
  app.decorateRequest("hasGatewayProof", false);
  if (!file) return;
  if (file.isReadableByOthers)
    app.log.warn({ path: file.path }, "every account of this machine can read the gateway's secret");
  const check = new ProofCheck(file);
  app.addHook("onRequest", (request, _reply, done) => {
    request.hasGatewayProof = check.accepts(request.headers[gatewayProofHeader], ({ message }) =>
      app.log.error({ problem: message }, "the gateway's secrets cannot be read again; those before stay valid"),
    );
    done();
  });
}

/** Refuses a request that does not come from the gateway, before its body is read: 403 GATEWAY_PROOF_REQUIRED. */
export const requireGatewayProof: onRequestAsyncHookHandler = async (request: FastifyRequest, reply: FastifyReply) => {
  if (request.hasGatewayProof) return;
  const isWrong = request.headers[gatewayProofHeader] !== undefined;
  request.log.warn({ code: "GATEWAY_PROOF_REQUIRED", isWrong }, "not from the gateway");
  await sendErrors(request, reply, 403, [gatewayProofErrors.GATEWAY_PROOF_REQUIRED.report()]);
};
