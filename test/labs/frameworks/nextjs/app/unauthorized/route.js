import { unauthorized } from "next/navigation";
import { route } from "../../route.js";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({ GET: () => unauthorized() });
