import { expect } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';

expect({}).toBeInTheDocument();
