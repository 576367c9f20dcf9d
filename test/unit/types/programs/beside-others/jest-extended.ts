import 'jest-extended';

expect([]).toBeEmpty();
