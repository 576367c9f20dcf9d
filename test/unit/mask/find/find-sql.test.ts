import { maskedIn } from './masked-in';

test('what is masked around the edges', () => {
  expect(
    maskedIn([
      "INSERT INTO users (name, password) VALUES ('ada', 'hunter22')",
      "insert into users(name,password) values('ada','hunter22'),('bob','swordfish9')",
      "REPLACE INTO users (password) VALUES ('hunter22')",
      "INSERT IGNORE INTO users (password) VALUES ('hunter22')",
      "INSERT INTO users (name) VALUES ('ada')",
      'INSERT INTO users (password) VALUES (?)',
      'INSERT INTO users (name, password) VALUES ($1, $2) params: ["ada", "hunter22"]',
      "INSERT INTO users (name, password) VALUES (?, ?) parameters: ('ada', 'hunter22')",
      "INSERT INTO users (password) VALUES (N'hunter22')",
      'INSERT INTO users (password, age) VALUES (hunter22, 36)',
      "INSERT INTO users (password) OUTPUT inserted.id VALUES ('hunter22')",
      "INSERT INTO users (name, password) VALUES ('ada')",
      'INSERT INTO users (password) VALUES (NULL)',
      "INSERT INTO users (password) VALUES ('hunter22', 'x'",
      "INSERT INTO users (`password`, [token]) VALUES ('hunter22', 'abc12345')",
      "INSERT INTO users (password) VALUES ('a') ('b')",
      `INSERT INTO users (password) VALUES ${"('hunter22'),".repeat(101)}`,
    ]),
  ).toMatchSnapshot();
});
