import { route } from "../../route.js";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: () => Response.json({ ok: true }),
});
