import 'jest-error-contract/register';
