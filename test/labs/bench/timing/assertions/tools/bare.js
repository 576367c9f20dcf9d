'use strict';

/** Nothing but what every process measures. */
module.exports = () => ({});
