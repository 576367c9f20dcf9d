/** The previous major version, which brings superagent 8; its types are those of the present one. */
declare module 'supertest6' {
  import supertest = require('supertest');
  export = supertest;
}
