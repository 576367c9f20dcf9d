import { readJson } from "../../contract.js";
import { isBare, route } from "../../route.js";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: async (request) => Response.json({ received: isBare ? await request.json() : await readJson(request) }),
});
