export default {
  turbopack: { root: import.meta.dirname },
  distDir: process.env.CONTRACT === "off" ? ".next-bare" : ".next",
  generateBuildId: () => "lab", // it stands in the page of Next's own 404
  experimental: { authInterrupts: true }, // for unauthorized() and forbidden()
};
