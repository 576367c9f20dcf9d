import { mailbox } from './email';

/** A `Mailbox` with the characters of RFC 6531, 3.3. */
export const idnEmail = mailbox('\\u{80}-\\u{10FFFF}', 'u');
