/** RFC 3339, appendix A: no unit may be left out between two others, and weeks are used alone. */
const DATE = String.raw`\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D`;
const TIME = String.raw`T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)`;

/** A `duration` of RFC 3339, appendix A. */
export const duration = new RegExp(`^P(?:(?:${DATE})(?:${TIME})?|${TIME}|\\d+W)$`);
