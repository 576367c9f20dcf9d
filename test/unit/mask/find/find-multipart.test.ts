import { maskedIn } from './masked-in';

test('what is masked around the edges', () => {
  expect(
    maskedIn([
      'Content-Disposition: form-data; name="password"\r\n\r\nhunter22\r\n--x',
      'Content-Disposition: form-data; name="password"\n\nhunter22',
      'Content-Disposition: form-data; name=password\r\n\r\nhunter22\r\n--x',
      'form-data; name="user"\r\n\r\nada\r\n--x',
      'form-data; name="password"\r\nContent-Type: text/plain\r\n\r\nhunter22\r\n22\r\n--x',
      'form-data; name="password"\r\n\r\n\r\n--x',
      'form-data; name="password"\r\n\r\nis too short\r\n--x',
    ]),
  ).toMatchSnapshot();
});
