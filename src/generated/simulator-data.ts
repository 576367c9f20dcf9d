// Generated from schemas/ by `npm run generate`; do not edit.
export const simulatorData = {
  page: {
    mediaType: 'text/html',
    charset: 'utf-8',
  },
  proxyPage:
    '<html>\r\n<head><title>{status} {phrase}</title></head>\r\n<body>\r\n<center><h1>{status} {phrase}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
};
