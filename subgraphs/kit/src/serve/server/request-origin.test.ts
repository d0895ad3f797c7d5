import type { FastifyRequest } from "fastify";
import { expect, it } from "vitest";
import { originOf } from "./request-origin.js";

const request = (headers: object, hasGatewayProof = false) =>
  ({ headers, hasGatewayProof }) as unknown as FastifyRequest;
const stated = { "x-caller-network": "10.1.2.3", "x-gateway-name": "gateway-1" };

it("where there is a secret, only a gateway that proved itself is believed", () => {
  expect(originOf(request(stated), true)).toBeUndefined();
  expect(originOf(request(stated, true), true)).toEqual({ network: "10.1.2.3", gateway: "gateway-1" });
  expect(originOf(request(stated), false)).toEqual({ network: "10.1.2.3", gateway: "gateway-1" });
});

it("what is not written as the gateway writes it is left out", () => {
  expect(originOf(request({}), false)).toBeUndefined();
  expect(originOf(request({ "x-caller-network": "2001:db8::/64" }), false)).toEqual({
    network: "2001:db8::/64",
    gateway: null,
  });
  for (const network of ["10.0.0.1, 10.0.0.2", "a'; drop table", "1".repeat(60), ""])
    expect(originOf(request({ ...stated, "x-caller-network": network }), false)?.network).toBeNull();
  expect(originOf(request({ ...stated, "x-gateway-name": "g".repeat(101) }), false)?.gateway).toBeNull();
});
